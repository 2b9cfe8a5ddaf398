/**
 * How Node is to run the program. A build makes much that lives shortly: with more room for it (MB; Node's own is 16) the
 * collector runs less often, which saves a tenth of the processor time.
 */
export const flags = ['--no-warnings=ExperimentalWarning', '--max-semi-space-size=48'];
