/** What is handed in to forums: texts held to their rules. */
export { breaches, textBreaches, type Breach, type Subject } from './breaches.ts';
export { countWords } from './count.ts';
export { dueDay, dueKey, reckon, sessionOf, type Due, type DueStep, type Lacking } from './deadline.ts';
export { dueSubmissions, type DueSubmission } from './due.ts';
export {
  boundTexts,
  groundOf,
  milderForDraft,
  nameOf,
  readTextOf,
  sourceName,
  submittable,
  type Bound,
  type Sources,
  type Submittable,
} from './held.ts';
export { leftInWords, lengthsLeft, type Left } from './left.ts';
export { checklist } from './kit/checklist.ts';
export {
  coverText,
  factsOf,
  itemOf,
  placeName,
  senderOf,
  type FactSources,
  type KitFact,
  type LabelledFact,
} from './kit/facts.ts';
export { checklistPage } from './kit/page.ts';
export { kitWords } from './kit/words.ts';
export { KitManifest, MANIFEST, manifestText, readManifest } from './manifest.ts';
export { lengthOf, measured, type Length } from './measure.ts';
export { handedText, textFingerprint } from './text.ts';
export { usualCirculation } from './usual.ts';
export { rulesInWords } from './words.ts';
export { localTime } from './zones.ts';
