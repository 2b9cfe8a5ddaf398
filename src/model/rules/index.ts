/** Problems of the content, one file a rule: its severity, its words, an example and its remedy. Names are permanent. */
import addressNotAllowed from './address-not-allowed.ts';
import addressLost from './address-lost.ts';
import addressRecord from './address-record.ts';
import addressesForeign from './addresses-foreign.ts';
import redirectUnusable from './redirect-unusable.ts';
import embargoLinked from './embargo-linked.ts';
import embargoNamed from './embargo-named.ts';
import embargoUnused from './embargo-unused.ts';
import linkWithdrawn from './link-withdrawn.ts';
import aliasUnusable from './alias-unusable.ts';
import anchorBroken from './anchor-broken.ts';
import attachmentMissing from './attachment-missing.ts';
import attachmentContent from './attachment-content.ts';
import attachmentDamaged from './attachment-damaged.ts';
import attachmentOwn from './attachment-own.ts';
import attachmentPersonal from './attachment-personal.ts';
import attachmentType from './attachment-type.ts';
import attachmentUnlisted from './attachment-unlisted.ts';
import changeNoteMissing from './change-note-missing.ts';
import circulationUnready from './circulation-unready.ts';
import submissionUnknown from './submission-unknown.ts';
import submissionKind from './submission-kind.ts';
import submissionLanguage from './submission-language.ts';
import submissionLength from './submission-length.ts';
import submissionLacks from './submission-lacks.ts';
import submissionHas from './submission-has.ts';
import submissionRulesOld from './submission-rules-old.ts';
import codeIndented from './code-indented.ts';
import commentShown from './comment-shown.ts';
import componentOnPage from './component-on-page.ts';
import conflictMarkers from './conflict-markers.ts';
import contentMissing from './content-missing.ts';
import contrastLow from './contrast-low.ts';
import controlCharacter from './control-character.ts';
import csvColumn from './csv-column.ts';
import csvColumnMissing from './csv-column-missing.ts';
import csvDelimiter from './csv-delimiter.ts';
import csvDuplicate from './csv-duplicate.ts';
import csvHeading from './csv-heading.ts';
import csvNote from './csv-note.ts';
import csvSyntax from './csv-syntax.ts';
import csvUnread from './csv-unread.ts';
import csvValue from './csv-value.ts';
import danglingReference from './dangling-reference.ts';
import dateAhead from './date-ahead.ts';
import dateOrder from './date-order.ts';
import deadlineMoved from './deadline-moved.ts';
import deadlinePassed from './deadline-passed.ts';
import handedInChanged from './handed-in-changed.ts';
import kitChanged from './kit-changed.ts';
import kitDiffers from './kit-differs.ts';
import kitMissing from './kit-missing.ts';
import kitUnreadable from './kit-unreadable.ts';
import deliveryContact from './delivery-contact.ts';
import directiveAttribute from './directive-attribute.ts';
import directiveSyntax from './directive-syntax.ts';
import directiveUnknown from './directive-unknown.ts';
import directiveValue from './directive-value.ts';
import documentFailed from './document-failed.ts';
import documentGlyph from './document-glyph.ts';
import draftStatus from './draft-status.ts';
import duplicateAddress from './duplicate-address.ts';
import duplicateId from './duplicate-id.ts';
import entityUnread from './entity-unread.ts';
import evidenceChanged from './evidence-changed.ts';
import extensionFailed from './extension-failed.ts';
import figureArea from './figure-area.ts';
import figureAreas from './figure-areas.ts';
import figureCode from './figure-code.ts';
import figureDiffers from './figure-differs.ts';
import figureOutdated from './figure-outdated.ts';
import figureOutlier from './figure-outlier.ts';
import figureProjection from './figure-projection.ts';
import figureRange from './figure-range.ts';
import figureRows from './figure-rows.ts';
import figureStatus from './figure-status.ts';
import figureUnit from './figure-unit.ts';
import figureUnknown from './figure-unknown.ts';
import figureWithdrawn from './figure-withdrawn.ts';
import fileMissing from './file-missing.ts';
import fileName from './file-name.ts';
import fileTooLarge from './file-too-large.ts';
import fileUnexpected from './file-unexpected.ts';
import fileUnreadable from './file-unreadable.ts';
import folderMisplaced from './folder-misplaced.ts';
import folderName from './folder-name.ts';
import footnoteMissing from './footnote-missing.ts';
import footnoteTwice from './footnote-twice.ts';
import footnoteUnused from './footnote-unused.ts';
import frontMatterMissing from './front-matter-missing.ts';
import fontMissing from './font-missing.ts';
import themeSyntax from './theme-syntax.ts';
import themeRefused from './theme-refused.ts';
import themeUnknown from './theme-unknown.ts';
import themeValue from './theme-value.ts';
import themePhysical from './theme-physical.ts';
import themeContrast from './theme-contrast.ts';
import themeLarge from './theme-large.ts';
import fontUnusable from './font-unusable.ts';
import fontForbidden from './font-forbidden.ts';
import fontSigns from './font-signs.ts';
import menuUnknown from './menu-unknown.ts';
import glyphMissing from './glyph-missing.ts';
import headingBold from './heading-bold.ts';
import headingEmpty from './heading-empty.ts';
import headingLevelOne from './heading-level-one.ts';
import headingSkipped from './heading-skipped.ts';
import headingSpace from './heading-space.ts';
import headingUnderlined from './heading-underlined.ts';
import homeMisplaced from './home-misplaced.ts';
import htmlNotAllowed from './html-not-allowed.ts';
import imageAltMissing from './image-alt-missing.ts';
import imageAltPoor from './image-alt-poor.ts';
import imageElsewhere from './image-elsewhere.ts';
import imageFormat from './image-format.ts';
import imageLarge from './image-large.ts';
import imageMissing from './image-missing.ts';
import imageOtherFolder from './image-other-folder.ts';
import imageTooLarge from './image-too-large.ts';
import imageUnreadable from './image-unreadable.ts';
import imageUnused from './image-unused.ts';
import invisibleCharacter from './invisible-character.ts';
import languageRowMissing from './language-row-missing.ts';
import languageUnknown from './language-unknown.ts';
import languageWrong from './language-wrong.ts';
import lettersForeign from './letters-foreign.ts';
import linkAddress from './link-address.ts';
import linkBroken from './link-broken.ts';
import linkEmpty from './link-empty.ts';
import linkUnused from './link-unused.ts';
import linkVague from './link-vague.ts';
import mdxCode from './mdx-code.ts';
import linkLanguage from './link-language.ts';
import linkLocal from './link-local.ts';
import linkOwnSite from './link-own-site.ts';
import listIndent from './list-indent.ts';
import listSign from './list-sign.ts';
import markdownSign from './markdown-sign.ts';
import mdxNotAllowed from './mdx-not-allowed.ts';
import mdxSyntax from './mdx-syntax.ts';
import missingKey from './missing-key.ts';
import notUtf8 from './not-utf8.ts';
import originalMissing from './original-missing.ts';
import originalsSeveral from './originals-several.ts';
import pathEscape from './path-escape.ts';
import publicActive from './public-active.ts';
import publicHidden from './public-hidden.ts';
import publicTaken from './public-taken.ts';
import paragraphsOutdated from './paragraphs-outdated.ts';
import paragraphsUnreadable from './paragraphs-unreadable.ts';
import untranslated from './untranslated.ts';
import placeholder from './placeholder.ts';
import placeholderTitle from './placeholder-title.ts';
import recommendationUnmatched from './recommendation-unmatched.ts';
import referenceUnknown from './reference-unknown.ts';
import relationSelf from './relation-self.ts';
import sourceUnusable from './source-unusable.ts';
import sourcesUnreadable from './sources-unreadable.ts';
import stringsIncomplete from './strings-incomplete.ts';
import stringsMarkup from './strings-markup.ts';
import stringsUnknown from './strings-unknown.ts';
import summaryShort from './summary-short.ts';
import svgCleaned from './svg-cleaned.ts';
import svgNotAllowed from './svg-not-allowed.ts';
import tableCells from './table-cells.ts';
import tableCellsMissing from './table-cells-missing.ts';
import tableRuleMissing from './table-rule-missing.ts';
import tableTabs from './table-tabs.ts';
import nameUntranslated from './name-untranslated.ts';
import persianTyping from './persian-typing.ts';
import spellingLanguage from './spelling-language.ts';
import spellingUnknown from './spelling-unknown.ts';
import termAvoided from './term-avoided.ts';
import textChanged from './text-changed.ts';
import textEmpty from './text-empty.ts';
import textGarbled from './text-garbled.ts';
import textSigns from './text-signs.ts';
import textTooDeep from './text-too-deep.ts';
import textUnshown from './text-unshown.ts';
import titleCut from './title-cut.ts';
import translationDiffers from './translation-differs.ts';
import translationOutdated from './translation-outdated.ts';
import trustInContent from './trust-in-content.ts';
import unknownKey from './unknown-key.ts';
import unquotedNumber from './unquoted-number.ts';
import valueCut from './value-cut.ts';
import versionsMissing from './versions-missing.ts';
import wrongSign from './wrong-sign.ts';
import wrongSpace from './wrong-space.ts';
import wrongValue from './wrong-value.ts';
import wrongValueHint from './wrong-value-hint.ts';
import yamlSyntax from './yaml-syntax.ts';
import type { Rule } from './rule.ts';

export const rules = {
  // Files
  'invisible-character': invisibleCharacter,
  'control-character': controlCharacter,
  'wrong-space': wrongSpace,
  'component-on-page': componentOnPage,
  'conflict-markers': conflictMarkers,
  'text-garbled': textGarbled,
  'content-missing': contentMissing,
  'file-missing': fileMissing,
  'file-unreadable': fileUnreadable,
  'file-too-large': fileTooLarge,
  'file-unexpected': fileUnexpected,
  'file-name': fileName,
  'not-utf8': notUtf8,
  'path-escape': pathEscape,
  'public-active': publicActive,
  'public-hidden': publicHidden,
  'public-taken': publicTaken,
  'folder-name': folderName,
  'folder-misplaced': folderMisplaced,
  // YAML and front matter
  'text-unshown': textUnshown,
  'wrong-sign': wrongSign,
  'value-cut': valueCut,
  'yaml-syntax': yamlSyntax,
  'front-matter-missing': frontMatterMissing,
  'unknown-key': unknownKey,
  'missing-key': missingKey,
  'wrong-value': wrongValue,
  'wrong-value-hint': wrongValueHint,
  'unquoted-number': unquotedNumber,
  'language-unknown': languageUnknown,
  'language-row-missing': languageRowMissing,
  'strings-unknown': stringsUnknown,
  'strings-markup': stringsMarkup,
  'strings-incomplete': stringsIncomplete,
  // References
  'date-order': dateOrder,
  'date-ahead': dateAhead,
  'translation-differs': translationDiffers,
  'draft-status': draftStatus,
  'relation-self': relationSelf,
  'duplicate-id': duplicateId,
  'source-unusable': sourceUnusable,
  'sources-unreadable': sourcesUnreadable,
  'duplicate-address': duplicateAddress,
  'alias-unusable': aliasUnusable,
  'dangling-reference': danglingReference,
  'original-missing': originalMissing,
  'originals-several': originalsSeveral,
  'versions-missing': versionsMissing,
  'paragraphs-outdated': paragraphsOutdated,
  'paragraphs-unreadable': paragraphsUnreadable,
  untranslated,
  'translation-outdated': translationOutdated,
  // Text
  'recommendation-unmatched': recommendationUnmatched,
  'link-language': linkLanguage,
  'link-own-site': linkOwnSite,
  'link-local': linkLocal,
  'text-empty': textEmpty,
  'summary-short': summaryShort,
  'entity-unread': entityUnread,
  'language-wrong': languageWrong,
  'letters-foreign': lettersForeign,
  'placeholder-title': placeholderTitle,
  placeholder: placeholder,
  'table-cells-missing': tableCellsMissing,
  'table-cells': tableCells,
  'table-rule-missing': tableRuleMissing,
  'table-tabs': tableTabs,
  'code-indented': codeIndented,
  'list-indent': listIndent,
  'list-sign': listSign,
  'heading-underlined': headingUnderlined,
  'home-misplaced': homeMisplaced,
  'heading-bold': headingBold,
  'heading-space': headingSpace,
  'comment-shown': commentShown,
  'markdown-sign': markdownSign,
  'html-not-allowed': htmlNotAllowed,
  'address-not-allowed': addressNotAllowed,
  'mdx-code': mdxCode,
  'mdx-not-allowed': mdxNotAllowed,
  'trust-in-content': trustInContent,
  'mdx-syntax': mdxSyntax,
  'directive-unknown': directiveUnknown,
  'directive-attribute': directiveAttribute,
  'directive-value': directiveValue,
  'reference-unknown': referenceUnknown,
  'image-alt-missing': imageAltMissing,
  'image-missing': imageMissing,
  'image-unreadable': imageUnreadable,
  'image-unused': imageUnused,
  'image-format': imageFormat,
  'image-other-folder': imageOtherFolder,
  'image-alt-poor': imageAltPoor,
  'image-too-large': imageTooLarge,
  'image-large': imageLarge,
  'svg-not-allowed': svgNotAllowed,
  'svg-cleaned': svgCleaned,
  'attachment-missing': attachmentMissing,
  'attachment-type': attachmentType,
  'attachment-unlisted': attachmentUnlisted,
  'attachment-own': attachmentOwn,
  'attachment-content': attachmentContent,
  'attachment-damaged': attachmentDamaged,
  'attachment-personal': attachmentPersonal,
  'delivery-contact': deliveryContact,
  'link-address': linkAddress,
  'link-broken': linkBroken,
  'anchor-broken': anchorBroken,
  'footnote-missing': footnoteMissing,
  'footnote-twice': footnoteTwice,
  'footnote-unused': footnoteUnused,
  'link-empty': linkEmpty,
  'link-unused': linkUnused,
  'link-vague': linkVague,
  'heading-level-one': headingLevelOne,
  'heading-skipped': headingSkipped,
  'heading-empty': headingEmpty,
  'image-elsewhere': imageElsewhere,
  'directive-syntax': directiveSyntax,
  'text-signs': textSigns,
  'text-too-deep': textTooDeep,
  'evidence-changed': evidenceChanged,
  'extension-failed': extensionFailed,
  // Changes after publication
  'change-note-missing': changeNoteMissing,
  'name-untranslated': nameUntranslated,
  'persian-typing': persianTyping,
  'spelling-language': spellingLanguage,
  'spelling-unknown': spellingUnknown,
  'term-avoided': termAvoided,
  'text-changed': textChanged,
  // Tables of values
  'csv-syntax': csvSyntax,
  'csv-delimiter': csvDelimiter,
  'csv-heading': csvHeading,
  'csv-note': csvNote,
  'csv-column': csvColumn,
  'csv-column-missing': csvColumnMissing,
  'csv-value': csvValue,
  'csv-duplicate': csvDuplicate,
  'csv-unread': csvUnread,
  // Figures
  'figure-area': figureArea,
  'figure-areas': figureAreas,
  'figure-code': figureCode,
  'figure-range': figureRange,
  'figure-outlier': figureOutlier,
  'figure-unit': figureUnit,
  'figure-status': figureStatus,
  'figure-projection': figureProjection,
  'figure-rows': figureRows,
  'figure-unknown': figureUnknown,
  'figure-withdrawn': figureWithdrawn,
  'figure-outdated': figureOutdated,
  'figure-differs': figureDiffers,
  // Addresses and time
  'address-lost': addressLost,
  'address-record': addressRecord,
  'addresses-foreign': addressesForeign,
  'redirect-unusable': redirectUnusable,
  'embargo-linked': embargoLinked,
  'embargo-named': embargoNamed,
  'embargo-unused': embargoUnused,
  'link-withdrawn': linkWithdrawn,
  // Submissions
  'circulation-unready': circulationUnready,
  'submission-unknown': submissionUnknown,
  'submission-kind': submissionKind,
  'submission-language': submissionLanguage,
  'submission-length': submissionLength,
  'submission-lacks': submissionLacks,
  'submission-has': submissionHas,
  'submission-rules-old': submissionRulesOld,
  'deadline-moved': deadlineMoved,
  'deadline-passed': deadlinePassed,
  'handed-in-changed': handedInChanged,
  'kit-changed': kitChanged,
  'kit-differs': kitDiffers,
  'kit-missing': kitMissing,
  'kit-unreadable': kitUnreadable,
  // Outputs
  'contrast-low': contrastLow,
  'font-missing': fontMissing,
  'theme-syntax': themeSyntax,
  'theme-refused': themeRefused,
  'theme-unknown': themeUnknown,
  'theme-value': themeValue,
  'theme-physical': themePhysical,
  'theme-contrast': themeContrast,
  'theme-large': themeLarge,
  'font-unusable': fontUnusable,
  'font-forbidden': fontForbidden,
  'font-signs': fontSigns,
  'menu-unknown': menuUnknown,
  'glyph-missing': glyphMissing,
  'title-cut': titleCut,
  'document-glyph': documentGlyph,
  'document-failed': documentFailed,
} satisfies Record<string, Rule<never>>;
