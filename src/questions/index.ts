/**
 * Every question that a page, feed or document can ask of the content. To add one, add it here; what it answers is all
 * that the asker learns. Pure.
 */
import { createContent, type Ask, type Content, type Reader } from '../model/question.ts';
import * as addresses from './addresses.ts';
import * as figures from './figures.ts';
import * as home from './home.ts';
import * as lists from './lists.ts';
import * as publications from './publications.ts';
import * as register from './register.ts';
import * as search from './search.ts';
import * as site from './site.ts';
import * as written from './written.ts';
import * as submissions from './submissions.ts';
import type { Sources } from './sources.ts';

const { feedLength, ...listQuestions } = lists;
const questions = {
  ...addresses,
  ...site,
  ...home,
  ...publications,
  ...listQuestions,
  ...figures,
  ...register,
  ...search,
  ...submissions,
  ...written,
};

type SiteQuestions = typeof questions;
export type SiteContent = Content<SiteQuestions>;
export type SiteReader = Reader<SiteQuestions>;
export type AskSite = Ask<SiteQuestions>;

export const openContent = (sources: Sources): SiteContent => createContent(sources, questions);

export { feedLength };
export type { ChartPath } from './figures.ts';
export type { HomeAnswer, HomeFigure } from './home.ts';
export type { FigureSource } from './publications.ts';
export type { Searchable } from './search.ts';
export type { Menu, SettingsAnswer, SitemapFacts } from './site.ts';
