/** Formats of pictures that browsers do not show. Pure. */

const formats: Readonly<Record<string, string>> = {
  heic: 'HEIC', heif: 'HEIC', hif: 'HEIC', bmp: 'a Windows bitmap', psd: 'a Photoshop file', ai: 'an Illustrator file', eps: 'EPS', jxl: 'JPEG XL',
  jp2: 'JPEG 2000', raw: 'a raw photograph', dng: 'a raw photograph', cr2: 'a raw photograph', cr3: 'a raw photograph', nef: 'a raw photograph', arw: 'a raw photograph',
  xcf: 'a GIMP file', emf: 'a Windows metafile', wmf: 'a Windows metafile', ico: 'an icon', pcx: 'PCX', tga: 'TGA', afphoto: 'an Affinity file', indd: 'an InDesign file',
  pdf: 'a PDF file', docx: 'a Word file', pptx: 'a PowerPoint file', mov: 'a film', mp4: 'a film', webm: 'a film',
}; // prettier-ignore

/** What format the name of a file says, if browsers do not show it as a picture. */
export function foreignPicture(name: string): string | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(formats, extension) ? formats[extension] : undefined;
}
