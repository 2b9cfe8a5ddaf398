/** A picture in the line of a text (ECMA-376, part 1, section 20.4, DrawingML). Pure. */
import type { Figure } from '../content.ts';
import { escapeXml } from '../../model/xml.ts';
import type { Part } from './part.ts';

/** Pixels of a picture across the text. */
const FULL_WIDTH = 600;
/** English Metric Units of a pixel at 96 dots an inch. */
const UNITS = 9525;

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** @returns the inside of a run */
export function drawing(source: string, figure: Figure, alt: string, part: Part): string {
  const width = Math.min(FULL_WIDTH, figure.width);
  const size = `cx="${width * UNITS}" cy="${Math.round((figure.height * width) / figure.width) * UNITS}"`;
  const name = part.media.nameOf(source, figure);
  const id = part.refer('image', `media/${name}`);
  const about = `name="${escapeXml(alt.slice(0, 60))}" descr="${escapeXml(alt)}"`;
  return [
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>`,
    `<wp:docPr id="${part.media.nextDrawing()}" ${about}/>`,
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${main}" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic xmlns:a="${main}"><a:graphicData uri="${picture}"><pic:pic xmlns:pic="${picture}">`,
    `<pic:nvPicPr><pic:cNvPr id="0" name="${name}" descr=""/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('');
}
