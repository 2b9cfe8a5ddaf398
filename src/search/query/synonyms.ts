/**
 * Words that readers use for one thing, by language: abbreviations and their long forms, loan words and native ones, what the
 * field says and what everybody says. A word of the query also finds the others of its line, after the forms of the word
 * itself. A line with a member that has a second meaning is left out: what is not here is only not found by another name.
 */

const table: Readonly<Record<string, string>> = {
  en: `VPN = virtual private network
firewall = fire wall
password = passphrase = passcode
antivirus = anti-virus = anti virus
delete = erase = undelete
deletion = erasure
recovery = undelete
email = e-mail = electronic mail
0day = zero day = zeroday
UN = United Nations
NGO = non-governmental organization
HRC = Human Rights Council
UNGA = General Assembly
EU = European Union
ICC = International Criminal Court
ICJ = International Court of Justice
SDG = sustainable development goal
cell phone = mobile phone = smartphone
GBV = gender-based violence
IDP = internally displaced person`,
  fr: `VPN = RPV = réseau privé virtuel
pare-feu = parefeu = firewall
courriel = e-mail = email
mot de passe = password
ONU = Nations Unies
ONG = organisation non gouvernementale
UE = Union européenne
CPI = Cour pénale internationale
CIJ = Cour internationale de Justice
ODD = objectif de développement durable
logiciel malveillant = malware = maliciel
hameçonnage = phishing
vouloir dire = veut dire = signifie = signifier`,
  es: `VPN = red privada virtual
cortafuegos = firewall
contraseña = password = clave
correo electrónico = email = e-mail
borrado = eliminación
borrar = eliminar
ONU = Naciones Unidas
ONG = organización no gubernamental
UE = Unión Europea
CPI = Corte Penal Internacional
CIJ = Corte Internacional de Justicia
ODS = objetivo de desarrollo sostenible
malware = programa maligno
querer decir = quiere decir = significa = significar`,
  ru: `VPN = ВПН = частная виртуальная сеть = виртуальная частная сеть
КПП = контрольно-пропускной пункт
брандмауэр = файрвол = firewall = межсетевой экран
пароль = password
антивирус = антивирусный
ООН = Организация Объединенных Наций
НПО = неправительственная организация
ЕС = Европейский союз
СПЧ = Совет по правам человека
МУС = Международный уголовный суд
ЦУР = цель устойчивого развития
СМИ = средства массовой информации`,
  fa: `VPN = وی پی ان = شبکه خصوصی مجازی
پسورد = رمز عبور = گذرواژه = کلمه عبور
بازیافت = بازیابی
گواهینامه = گواهی
دیوار آتش = فایروال
ایمیل = رایانامه = پست الکترونیک
هکر = نفوذگر
ملل متحد = سازمان ملل
سمن = سازمان مردم نهاد
موبایل = تلفن همراه`,
  ar: `VPN = في بي إن = شبكة خاصة افتراضية
باسوورد = باسورد = كلمة مرور = كلمة السر
جدار ناري = جدار حماية
إيميل = بريد إلكتروني
هاكر = مخترق = قرصان
مضاد = مكافحة
محو الأمية = إلمام بالقراءة والكتابة
موبايل = جوال = هاتف محمول`,
  zh: `VPN = 虚拟专用网 = 虚拟私人网络 = 虚拟私人网路
电邮 = 电子邮件
安理会 = 安全理事会
联大 = 联合国大会`,
};

const groups = new Map<string, readonly (readonly string[])[]>();

/** Groups of words and names of a language. */
export function synonymsOf(language: string): readonly (readonly string[])[] {
  let found = groups.get(language);
  if (!found) groups.set(language, (found = (table[language] ?? '').split('\n').filter(Boolean).map((line) => line.split(' = ')))); // prettier-ignore
  return found;
}
