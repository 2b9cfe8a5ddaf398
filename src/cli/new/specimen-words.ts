/** The words of the specimens that a new office begins with, in the languages that Sanad is built in. */

export interface SpecimenWords {
  topic: string;
  secretaryGeneral: string;
  letter: { title: string; summary: string; greeting: string; heading: string; ask: string; closing: string };
  report: { title: string; summary: string; heading: string; finding: string; recommendation: string };
  statistics: { title: string; summary: string; definition: string; unit: string; source: string };
  about: { title: string; summary: string };
  home: { title: string; summary: string };
  /** What a specimen says of itself. */
  specimen: string;
  invented: string;
}

const en: SpecimenWords = {
  topic: 'Drinking water',
  secretaryGeneral: 'Secretary-General of the United Nations',
  letter: {
    title: 'Specimen: letter on drinking water',
    summary: 'A specimen that shows the parts of a letter. It was never sent; write your own and delete it.',
    greeting: 'Excellency,',
    heading: 'What is asked',
    ask: 'We should be grateful if the year and the source were stated beside each figure.',
    closing: 'Accept, Excellency, the assurances of our highest consideration.',
  },
  report: {
    title: 'Specimen: report on drinking water',
    summary: 'A specimen that shows the parts of a report: a figure, a chart, a finding and a recommendation.',
    heading: 'What the figures show',
    finding: 'The share rose in every year of the specimen.',
    recommendation: 'Figures should be published together with their source.',
  },
  statistics: {
    title: 'Specimen: people with drinking water at home',
    summary: 'A specimen of a collection of figures. The values are invented.',
    definition: 'Share of people who have drinking water at home.',
    unit: '% of people',
    source: 'Invented for this specimen',
  },
  about: { title: 'About us', summary: 'Who we are and how to reach us. Write it in your own words.' },
  home: { title: 'Welcome', summary: 'Letters, reports and figures of our office.' },
  specimen: 'This text is a specimen. It shows where each part stands, and is to be deleted.',
  invented: 'The figures are invented.',
};

const fa: SpecimenWords = {
  topic: 'آب آشامیدنی',
  secretaryGeneral: 'دبیرکل سازمان ملل متحد',
  letter: {
    title: 'نمونه: نامه دربارهٔ آب آشامیدنی',
    summary:
      'نمونه‌ای که بخش‌های یک نامه را نشان می‌دهد و هرگز فرستاده نشده است؛ نامهٔ خود را بنویسید و این را پاک کنید.',
    greeting: 'عالی‌جناب،',
    heading: 'درخواست ما',
    ask: 'سپاسگزار خواهیم شد اگر در کنار هر رقم، سال و منبع آن آورده شود.',
    closing: 'خواهشمند است مراتب بالاترین احترامات ما را بپذیرید.',
  },
  report: {
    title: 'نمونه: گزارش دربارهٔ آب آشامیدنی',
    summary: 'نمونه‌ای که بخش‌های یک گزارش را نشان می‌دهد: یک رقم، یک نمودار، یک یافته و یک توصیه.',
    heading: 'ارقام چه می‌گویند',
    finding: 'این سهم در همهٔ سال‌های نمونه بالا رفته است.',
    recommendation: 'ارقام باید همراه با منبع منتشر شوند.',
  },
  statistics: {
    title: 'نمونه: افرادی که در خانه آب آشامیدنی دارند',
    summary: 'نمونه‌ای از یک مجموعهٔ آماری؛ ارقام آن ساختگی است.',
    definition: 'سهم افرادی که در خانه آب آشامیدنی دارند.',
    unit: 'درصد جمعیت',
    source: 'ساخته‌شده برای همین نمونه',
  },
  about: { title: 'دربارهٔ ما', summary: 'ما که هستیم و چگونه می‌توان با ما تماس گرفت. این را با بیان خود بنویسید.' },
  home: { title: 'خوش آمدید', summary: 'نامه‌ها، گزارش‌ها و آمار دفتر ما.' },
  specimen: 'این متن نمونه است؛ جای هر بخش را نشان می‌دهد و باید پاک شود.',
  invented: 'ارقام ساختگی است.',
};

const ar: SpecimenWords = {
  topic: 'مياه الشرب',
  secretaryGeneral: 'الأمين العام للأمم المتحدة',
  letter: {
    title: 'نموذج: رسالة بشأن مياه الشرب',
    summary: 'نموذج يبيّن أجزاء الرسالة ولم يُرسل قط؛ اكتبوا رسالتكم واحذفوا هذا النموذج.',
    greeting: 'صاحب السعادة،',
    heading: 'ما نطلبه',
    ask: 'نكون ممتنين لو ذُكرت السنة والمصدر إلى جانب كل رقم.',
    closing: 'وتفضلوا، صاحب السعادة، بقبول فائق الاحترام والتقدير.',
  },
  report: {
    title: 'نموذج: تقرير عن مياه الشرب',
    summary: 'نموذج يبيّن أجزاء التقرير: رقم ورسم بياني واستنتاج وتوصية.',
    heading: 'ما تبيّنه الأرقام',
    finding: 'ارتفعت النسبة في كل سنة من سنوات النموذج.',
    recommendation: 'ينبغي نشر الأرقام مقرونة بمصدرها.',
  },
  statistics: {
    title: 'نموذج: الأشخاص الذين لديهم مياه شرب في المنزل',
    summary: 'نموذج لمجموعة إحصائية، وأرقامه مختلَقة.',
    definition: 'نسبة الأشخاص الذين لديهم مياه شرب في المنزل.',
    unit: 'نسبة مئوية من السكان',
    source: 'وُضع خصيصًا لهذا النموذج',
  },
  about: { title: 'من نحن', summary: 'من نحن وكيف يمكن الاتصال بنا. اكتبوا ذلك بأسلوبكم.' },
  home: { title: 'مرحبًا بكم', summary: 'رسائل مكتبنا وتقاريره وإحصاءاته.' },
  specimen: 'هذا النص نموذج؛ يبيّن موضع كل جزء، وينبغي حذفه.',
  invented: 'الأرقام مختلَقة.',
};

const fr: SpecimenWords = {
  topic: 'Eau potable',
  secretaryGeneral: 'Secrétaire général de l’Organisation des Nations Unies',
  letter: {
    title: 'Spécimen : lettre sur l’eau potable',
    summary:
      'Un spécimen qui montre les parties d’une lettre. Il n’a jamais été envoyé ; rédigez la vôtre et supprimez-le.',
    greeting: 'Excellence,',
    heading: 'Ce qui est demandé',
    ask: 'Nous vous saurions gré de bien vouloir faire indiquer l’année et la source à côté de chaque chiffre.',
    closing: 'Veuillez agréer, Excellence, les assurances de notre très haute considération.',
  },
  report: {
    title: 'Spécimen : rapport sur l’eau potable',
    summary:
      'Un spécimen qui montre les parties d’un rapport : un chiffre, un graphique, une constatation et une recommandation.',
    heading: 'Ce que montrent les chiffres',
    finding: 'La part a augmenté chaque année dans ce spécimen.',
    recommendation: 'Les chiffres devraient être publiés avec leur source.',
  },
  statistics: {
    title: 'Spécimen : personnes disposant d’eau potable à domicile',
    summary: 'Un spécimen de collection statistique. Les valeurs sont inventées.',
    definition: 'Part des personnes qui disposent d’eau potable à domicile.',
    unit: '% de la population',
    source: 'Inventé pour ce spécimen',
  },
  about: { title: 'À propos', summary: 'Qui nous sommes et comment nous joindre. Écrivez-le avec vos propres mots.' },
  home: { title: 'Bienvenue', summary: 'Les lettres, les rapports et les chiffres de notre bureau.' },
  specimen: 'Ce texte est un spécimen. Il montre la place de chaque partie et doit être supprimé.',
  invented: 'Les chiffres sont inventés.',
};

const es: SpecimenWords = {
  topic: 'Agua potable',
  secretaryGeneral: 'Secretario General de las Naciones Unidas',
  letter: {
    title: 'Muestra: carta sobre el agua potable',
    summary: 'Una muestra de las partes de una carta. Nunca se envió; escriba la suya y elimínela.',
    greeting: 'Excelentísimo señor:',
    heading: 'Lo que se solicita',
    ask: 'Agradeceríamos que junto a cada cifra se indicaran el año y la fuente.',
    closing: 'Aprovechamos la oportunidad para reiterarle las seguridades de nuestra más alta consideración.',
  },
  report: {
    title: 'Muestra: informe sobre el agua potable',
    summary: 'Una muestra de las partes de un informe: una cifra, un gráfico, una conclusión y una recomendación.',
    heading: 'Lo que muestran las cifras',
    finding: 'La proporción aumentó todos los años de la muestra.',
    recommendation: 'Las cifras deberían publicarse junto con su fuente.',
  },
  statistics: {
    title: 'Muestra: personas con agua potable en casa',
    summary: 'Una muestra de colección estadística. Los valores son inventados.',
    definition: 'Proporción de personas que disponen de agua potable en casa.',
    unit: '% de la población',
    source: 'Inventado para esta muestra',
  },
  about: {
    title: 'Quiénes somos',
    summary: 'Quiénes somos y cómo ponerse en contacto con nosotros. Escríbalo con sus palabras.',
  },
  home: { title: 'Le damos la bienvenida', summary: 'Cartas, informes y cifras de nuestra oficina.' },
  specimen: 'Este texto es una muestra. Indica el lugar de cada parte y debe eliminarse.',
  invented: 'Las cifras son inventadas.',
};

const ru: SpecimenWords = {
  topic: 'Питьевая вода',
  secretaryGeneral: 'Генеральный секретарь Организации Объединенных Наций',
  letter: {
    title: 'Образец: письмо о питьевой воде',
    summary: 'Образец, показывающий части письма. Оно никогда не отправлялось; напишите свое, а это удалите.',
    greeting: 'Ваше Превосходительство,',
    heading: 'Просьба',
    ask: 'Мы были бы признательны, если бы рядом с каждой цифрой указывались год и источник.',
    closing: 'Примите, Ваше Превосходительство, уверения в нашем весьма высоком уважении.',
  },
  report: {
    title: 'Образец: доклад о питьевой воде',
    summary: 'Образец, показывающий части доклада: цифру, график, вывод и рекомендацию.',
    heading: 'О чем говорят цифры',
    finding: 'В образце доля росла каждый год.',
    recommendation: 'Цифры следует публиковать вместе с указанием источника.',
  },
  statistics: {
    title: 'Образец: население с питьевой водой в жилище',
    summary: 'Образец статистического набора. Значения вымышлены.',
    definition: 'Доля людей, имеющих питьевую воду в жилище.',
    unit: '% населения',
    source: 'Вымышлено для этого образца',
  },
  about: { title: 'О нас', summary: 'Кто мы и как с нами связаться. Напишите об этом своими словами.' },
  home: { title: 'Добро пожаловать', summary: 'Письма, доклады и статистика нашего бюро.' },
  specimen: 'Этот текст — образец. Он показывает место каждой части, и его следует удалить.',
  invented: 'Цифры вымышлены.',
};

const zh: SpecimenWords = {
  topic: '饮用水',
  secretaryGeneral: '联合国秘书长',
  letter: {
    title: '示例：关于饮用水的信函',
    summary: '展示信函各部分的示例，从未寄出；请撰写自己的信函，并将其删除。',
    greeting: '阁下：',
    heading: '我们的请求',
    ask: '如能在每个数字旁注明年份和来源，我们将不胜感激。',
    closing: '顺致最崇高的敬意。',
  },
  report: {
    title: '示例：关于饮用水的报告',
    summary: '展示报告各部分的示例：一个数字、一张图表、一项结论和一项建议。',
    heading: '数字说明了什么',
    finding: '在本示例中，该比例逐年上升。',
    recommendation: '公布数字时应注明来源。',
  },
  statistics: {
    title: '示例：家中有饮用水的人口',
    summary: '统计数据集的示例，数值为虚构。',
    definition: '家中有饮用水的人口所占比例。',
    unit: '占人口的百分比',
    source: '为本示例虚构',
  },
  about: { title: '关于我们', summary: '我们是谁，如何联系我们。请用自己的话撰写。' },
  home: { title: '欢迎', summary: '本办公室的信函、报告和统计数据。' },
  specimen: '本文为示例，用以说明各部分的位置，应予删除。',
  invented: '数字为虚构。',
};

/** By language code. */
export const specimenWords: Readonly<Record<string, SpecimenWords>> = { en, fa, ar, fr, es, ru, zh };
