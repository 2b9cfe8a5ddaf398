export * from '../../model/text/blocks.ts';
