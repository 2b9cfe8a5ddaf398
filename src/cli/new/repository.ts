/** What a repository of an office holds beside its texts: the package that names Sanad, workflows, settings of editors. Pure. */
import { own } from '../../model/own.ts';
import type { Office } from './specimen.ts';

const commands = ['start', 'dev', 'build', 'compare', 'check', 'new', 'submit', 'status', 'schemas'] as const;

/**
 * @param sanad what npm installs Sanad from: a version, an address, or a file of the repository
 * @param recipes texts of the workflows that Sanad brings along
 */
export function repositoryFiles(
  { name, publisher, languages }: Office,
  folder: string,
  sanad: string,
  recipes: { github: string; gitlab: string },
): Record<string, string> {
  const manifest = {
    name: packageName(folder),
    private: true,
    description: `${name} – ${publisher}`,
    type: 'module',
    scripts: Object.fromEntries(commands.map((command) => [command, `sanad ${command}`])),
    dependencies: { sanad },
  };
  return {
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    '.vscode/extensions.json': '{ "recommendations": ["redhat.vscode-yaml"] }\n',
    '.gitignore': 'node_modules/\ndist/\npreview/\n.sanad/\n*.log\n',
    '.github/workflows/publish.yml': withoutFirstLine(recipes.github),
    '.gitlab-ci.yml': withoutFirstLine(recipes.gitlab),
    'README.md': (own(readmes, languages[0] ?? '') ?? english)(name),
  };
}

/** Names of packages: lower-case letters, digits, hyphens. */
const packageName = (folder: string) =>
  folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'office';

/** The first line of a recipe says what it is for; here it is in its place. */
const withoutFirstLine = (recipe: string) => recipe.slice(recipe.indexOf('\n') + 1);

const english = (name: string) => `# ${name}

The site of the office, made with Sanad. All that it publishes lies in \`content/\`; the guide for editors is \`content/README.md\`.

\`\`\`sh
npm install                        # once, and after an upgrade
npm run check                      # every problem, with file and line
npm start                          # builds the site and serves it on http://localhost:4321
npm run new -- letter 2026-my-letter
npm run status                     # what needs whom
\`\`\`

Texts, tables and pictures marked as specimens show where each part stands; delete their folders when you have your own.
Commit \`package-lock.json\`: the workflows install what it names. To upgrade, install a newer Sanad with npm.
`;

const persian = (name: string) => `<div dir="rtl">

# ${name}

وبگاه دفتر، ساخته‌شده با سند. همهٔ آنچه منتشر می‌شود در \`content/\` است؛ راهنمای ویراستاران \`content/README.fa.md\` است.

</div>

\`\`\`sh
npm install                            # یک بار، و پس از هر ارتقا
npm run check                          # همهٔ مشکلات، با فایل و سطر
npm run dev                            # پیش‌نمایش، هنگام نوشتن
npm start                              # وبگاه را می‌سازد و در http://localhost:4321 نشان می‌دهد
npm run new -- letter 2026-my-letter   # نامه‌ای تازه با همهٔ فایل‌هایش
npm run status                         # چه کاری با کیست
\`\`\`

<div dir="rtl">

متن‌ها و جدول‌هایی که نشان «نمونه» دارد نشان می‌دهد هر چیز کجا می‌آید؛ پوشه‌هایشان را وقتی متن خود را داشتید پاک کنید. \`package-lock.json\` را هم کامیت کنید: گردش‌کارها آنچه را در آن نام برده شده نصب می‌کنند. برای ارتقا، سند تازه‌تر را با npm نصب کنید.

</div>
`;

const arabic = (name: string) => `<div dir="rtl">

# ${name}

موقع المكتب، مبني بـ«سند». كل ما يُنشر في \`content/\`، ودليل المحررين هو \`content/README.md\`.

</div>

\`\`\`sh
npm install                            # مرة واحدة، وبعد كل ترقية
npm run check                          # كل المشكلات، بالملف والسطر
npm run dev                            # معاينة في أثناء الكتابة
npm start                              # يبني الموقع ويعرضه على http://localhost:4321
npm run new -- letter 2026-my-letter   # رسالة جديدة بكل ملفاتها
npm run status                         # ما يحتاج إلى من
\`\`\`

<div dir="rtl">

النصوص والجداول الموسومة نماذجَ تبيّن موضع كل جزء؛ احذفوا مجلداتها متى صارت لكم نصوصكم. أودعوا \`package-lock.json\` أيضًا: فسير العمل يثبّت ما يسميه. وللترقية ثبّتوا نسخة أحدث من «سند» بـ npm.

</div>
`;

const readmes: Readonly<Record<string, (name: string) => string>> = { fa: persian, ar: arabic };
