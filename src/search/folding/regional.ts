/**
 * Words that Taiwan and the mainland have of their own: 網路 and 网络. Texts are indexed with the words of both, so that a
 * query needs no table. Table: OpenCC, with what it lacks. Pure.
 */
import table from 'opencc-js/dict/TWPhrases';

/** Mainland and Taiwan, in simplified signs. */
const further =
  '检查站 检查哨|端对端 端点对端点|密码 通行码|视频 影片|视频会议 视讯会议|短信 简讯|黑客 骇客|博客 部落格|打印 列印|智能手机 智慧型手机|信息 资讯|用户 使用者|登录 登入|账号 帐号|账户 帐户|移动电话 行动电话|出租车 计程车|人工智能 人工智慧|数字 数位|云计算 云端运算|服务器 伺服器|程序 程式|质量 品质|渠道 管道|公交车 公车|网站 网站|搜索 搜寻|点击 点选|下载 下载|默认 预设|文件 档案|文件夹 资料夹|内存 记忆体|硬盘 硬碟|屏幕 萤幕|鼠标 滑鼠|芯片 晶片|激光 雷射|项目 专案|反馈 回馈|通过 透过|水平 水准|知识产权 智慧财产权|非政府组织 非政府组织|朝鲜 北韩|新西兰 纽西兰|老挝 寮国|悉尼 雪梨';

/** Signs of the longest entry that is looked for. */
const longest = 8;

export function regionalForms(simplified: ReadonlyMap<string, string>): (run: string) => string[] {
  const simple = (text: string) => [...text].map((sign) => simplified.get(sign) ?? sign).join('');
  const others = new Map<string, Set<string>>();
  const link = (a: string, b: string) => others.set(a, (others.get(a) ?? new Set()).add(b));
  for (const pair of `${table}|${further}`.split('|')) {
    const [mainland, taiwan] = pair.split(' ').map(simple);
    if (mainland === undefined || taiwan === undefined || mainland === taiwan || [...mainland].length < 2 || [...taiwan].length < 2) continue; // prettier-ignore
    link(mainland, taiwan);
    link(taiwan, mainland);
  }
  return (run) => formsOf(run, others);
}

/** The run with each word of one region replaced by that of the other, one replacement at a time and all at once. */
function formsOf(run: string, others: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const signs = [...run];
  const part = (from: number, to: number) => signs.slice(Math.max(0, from), to).join('');
  const found: string[] = [];
  let all = '';
  let changed = 0;
  for (let at = 0; at < signs.length;) {
    let size = Math.min(longest, signs.length - at);
    while (size > 1 && !others.has(part(at, at + size))) size -= 1;
    const replacements = size > 1 ? [...(others.get(part(at, at + size)) ?? [])] : [];
    // What is beside the word belongs to its pairs.
    for (const other of replacements) found.push(part(at - 1, at) + other + part(at + size, at + size + 1));
    changed += replacements.length > 0 ? 1 : 0;
    all += replacements[0] ?? part(at, at + size);
    at += size;
  }
  return changed > 1 ? [...found, all] : found;
}
