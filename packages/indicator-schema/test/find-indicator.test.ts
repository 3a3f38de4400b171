import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { catalogue, findIndicator, makeCatalogue } from '../src/catalogue.ts';
import type { Measure } from '../src/index.ts';

const shared = new URL('../../../../shared/', import.meta.url);

describe('findIndicator', () => {
  it.each<[string, Measure, string | null, string, string]>([
    ['地区生产总值', 'level', '亿元', 'gdp', 'exact'],
    ['国内生产总值', 'growth', '%', 'gdp', 'synonym'],
    ['GDP', 'level', '万亿元', 'gdp', 'synonym'],
    ['全区地区生产总值', 'level', '亿元', 'gdp', 'head'],
    ['地区生产总值增速', 'gap', '个百分点', 'gdp', 'head'],
    ['地区生产总值增速（可比价）', 'growth', '%', 'gdp', 'head'],
    ['单位地区生产总值能耗降低', 'growth', '%', 'energy-intensity', 'head'],
    ['单位地区生产总值能耗降低', 'level', '%', 'energy-intensity-reduction', 'exact'],
    ['农村贫困人口', 'change', '万', 'rural-poor', 'exact'],
    ['规模以上工业增加值', 'growth', '%', 'industrial-value-added-large', 'exact'],
    ['规上工业增加值', 'growth', '%', 'industrial-value-added-large', 'synonym'],
    ['全年城镇新增就业', 'level', '万人', 'urban-new-jobs', 'head'],
    ['城镇新增就业人数', 'level', '人', 'urban-new-jobs', 'head'],
    ['社会消费品零售总额', 'growth', '%', 'retail-sales', 'exact'],
    ['社零总额', 'level', '亿元', 'retail-sales', 'synonym'],
    ['固定资产投资其中工业投资', 'growth', '%', 'industrial-investment', 'head'],
    ['其中：工业投资', 'level', '亿元', 'industrial-investment', 'head'],
    ['高新技术企业总量', 'level', '家', 'high-tech-enterprises', 'head'],
    ['新认定“高新技术企业”', 'level', '家', 'high-tech-enterprises-new', 'synonym'],
    ['全社会研究与试验发展（R&D）经费投入占GDP的比重', 'level', '%', 'rd-intensity', 'synonym'],
    ['第三产业占国内生产总值的比重', 'level', '%', 'services-share-of-gdp', 'synonym'],
    ['规模工业企业利润', 'growth', '%', 'industrial-profit-large', 'synonym'],
    ['农村常住居民收入', 'level', '元', 'rural-disposable-income', 'synonym'],
    ['居民人均可支配收入其中城镇常住居民', 'level', '元', 'urban-disposable-income', 'head'],
    ['地方一般公共预算收入总量', 'level', '亿元', 'general-public-budget-revenue', 'head'],
    ['区域税收', 'level', '亿元', 'tax-revenue-gross', 'synonym'],
    ['区级财政收入', 'growth', '%', 'local-fiscal-revenue', 'synonym'],
    ['贫困人口全部脱贫', 'level', '万', 'out-of-poverty', 'synonym'],
    ['贫困人口如期脱贫', 'level', '户', 'out-of-poverty-households', 'synonym'],
    ['高标准农田新建和补建', 'level', '万亩', 'farmland-high-standard-built', 'synonym'],
    ['万元生产总值能耗', 'level', '吨标准煤', 'energy-intensity', 'synonym'],
    ['劳务输出', 'level', '万人次', 'labour-transfer', 'synonym'],
    [
      '战略性新兴产业制造业产值占规模以上工业总产值的比重',
      'level',
      '%',
      'strategic-industries-share-of-output',
      'synonym',
    ],
    ['固定资产投资（含社会投资）', 'level', '亿元', 'fixed-asset-investment', 'head'],
    ['招商引资签约项目其中10亿元以上项目', 'level', '个', 'one-billion-projects', 'head'],
    ['城乡居民收入比', 'level', 'ratio', 'urban-rural-income-ratio', 'synonym'],
    ['PM2.5平均浓度', 'level', '微克/立方米', 'pm25', 'synonym'],
    ['ＰＭ２．５浓度', 'level', 'μg/m³', 'pm25', 'exact'],
    ['森林覆盖率', 'change', '个百分点', 'forest-coverage', 'exact'],
    ['改造老旧小区', 'level', '个', 'old-communities-renovated', 'synonym'],
    ['改造老旧小区', 'level', '万平方米', 'old-communities-area', 'synonym'],
    ['居民收入增长', 'growth', null, 'disposable-income', 'head'],
    ['进出口', 'level', null, 'trade-total', 'synonym'],
    ['地区生产总值增速', 'rank', null, 'gdp', 'head'],
    ['上市公司数量', 'rank', null, 'listed-companies', 'head'],
    ['老旧小区改造', 'level', '个', 'old-communities-renovated', 'synonym'],
    ['新增经营主体其中民营企业', 'level', '户', 'private-enterprises-new', 'head'],
    ['新培育“四上”企业其中规上工业企业', 'level', '家', 'new-large-industrial-enterprises', 'head'],
    ['外贸进出口其中出口', 'growth', '%', 'exports', 'head'],
    ['新认定绿色工厂', 'level', '家', 'new-green-factories', 'synonym'],
    ['新认定国家级绿色工厂', 'level', '家', 'national-green-factories-new', 'synonym'],
    ['认真办理人大代表建议', 'level', '件', 'deputies-proposals', 'synonym'],
    ['已建成充电桩', 'level', '个', 'charging-piles', 'synonym'],
    ['新（扩）建学校', 'level', '所', 'schools-built', 'synonym'],
    ['科技型企业总量', 'level', '家', 'tech-enterprises', 'head'],
    ['新增甲滩、乙岭等口袋公园', 'level', '个', 'pocket-parks-new', 'head'],
    ['举办甲节、乙节等文旅活动', 'level', '场次', 'culture-tourism-events', 'head'],
    ['甲社区等老旧小区改造', 'level', '个', 'old-communities-renovated', 'head'],
    ['甲厂、乙路等项目建成投用', 'level', '个', 'projects-completed', 'head'],
    ['财政总收入其中一般公共预算收入', 'level', '亿元', 'general-public-budget-revenue', 'head'],
    ['外贸出口额总量', 'rank', null, 'exports', 'head'],
    ['地区生产总值', 'growth', '番', 'gdp', 'exact'],
    ['完成甲河、乙溪等河道治理', 'level', '公里', 'rivers-restored', 'head'],
    ['城市道路新建改造', 'level', '公里', 'city-roads-built', 'synonym'],
    ['生产粮食', 'level', '万吨', 'grain-output', 'head'],
    ['企业开办时间', 'growth', 'ratio', 'business-start-time', 'exact'],
    ['地区生产总值', 'level', '亿', 'gdp', 'exact'],
    ['多年累计改造农村危房', 'level', '户', 'rural-houses-renovated', 'head'],
    ['办理区人大代表建议、政协委员提案办复率', 'level', '%', 'proposals-reply-rate', 'synonym'],
    ['制定修订甲条例、乙办法等行政法规', 'level', '件', 'regulations-made', 'head'],
    ['企业法人压降', 'level', '户', 'state-enterprises-reduced', 'synonym'],
    ['脱贫', 'level', '户', 'out-of-poverty-households', 'synonym'],
    ['脱贫', 'level', '人', 'out-of-poverty', 'synonym'],
    ['棚户区改造', 'level', '万平方米', 'shantytown-area', 'synonym'],
    ['甲街、乙路等背街巷道改造', 'level', '条', 'back-streets-renewed', 'head'],
    ['供热管线改造', 'level', '公里', 'heating-pipes-renewed', 'synonym'],
    ['限上社零总额增速', 'rank', null, 'retail-sales-large', 'head'],
    ['规上企业数量', 'level', '家', 'large-enterprises', 'head'],
    ['棚改任务', 'level', '户', 'shantytown-renewal', 'head'],
    ['公厕改造提升', 'level', '座', 'public-toilets', 'synonym'],
    ['棚户区改造任务', 'level', '套', 'shantytown-renewal', 'head'],
    ['出口创汇总额', 'level', '万美元', 'exports', 'head'],
    ['服务业增加值在地区生产总值中的比重', 'level', '%', 'services-share-of-gdp', 'synonym'],
    ['研发经费支出与国内生产总值之比', 'level', '%', 'rd-intensity', 'synonym'],
    ['全社会研发经费支出相当于生产总值的比例', 'level', '%', 'rd-intensity', 'synonym'],
    ['汽车产量其中新能源汽车', 'level', '万辆', 'new-energy-vehicles-output', 'head'],
    ['铁路运营里程其中高速铁路', 'level', '公里', 'high-speed-railway-length', 'head'],
    ['新增公路里程其中高速公路', 'level', '公里', 'expressway-new', 'head'],
    ['城市（县城）新增污水处理能力', 'level', '万立方米/日', 'sewage-capacity-new', 'synonym'],
    ['新改建农村水泥（沥青）路', 'level', '公里', 'rural-roads-built', 'synonym'],
    ['实施省、市重点项目', 'level', '个', 'provincial-key-projects', 'head'],
    ['省控及以上地表水考核断面水质优良率', 'level', '%', 'water-good-ratio', 'synonym'],
    ['地表水Ⅲ类以上水质断面占比', 'level', '%', 'water-good-ratio', 'synonym'],
    ['县城空气质量优良率', 'level', '%', 'air-good-ratio', 'synonym'],
    ['财政总收入其中地方财政收入', 'level', '亿元', 'local-fiscal-revenue', 'head'],
    ['争取上级资金其中中央预算内资金', 'level', '亿元', 'central-budget-investment', 'head'],
    ['改造建设城市地下管网其中供水管网', 'level', '公里', 'water-pipes-renewed', 'head'],
    ['兑付惠企资金', 'level', '万元', 'support-funds', 'synonym'],
    ['新办民营企业', 'level', '家', 'private-enterprises-new', 'synonym'],
    ['培育引进高层次人才', 'level', '人', 'high-level-talents-attracted', 'synonym'],
    ['投入财政衔接推进乡村振兴补助资金', 'level', '亿元', 'poverty-funds', 'head'],
    ['精细化治理提升背街小巷', 'level', '条', 'back-streets-renewed', 'head'],
    ['银行业金融机构存贷款余额', 'growth', '%', 'deposits-and-loans', 'synonym'],
    ['贫困人口告别贫困', 'level', '万户', 'out-of-poverty-households', 'synonym'],
    ['贫困人口实现稳定脱贫', 'level', '万人', 'out-of-poverty', 'synonym'],
    ['为中小微企业减税降费', 'level', '亿元', 'tax-cuts', 'synonym'],
    ['新投产项目', 'level', '个', 'projects-completed', 'synonym'],
    ['发电', 'growth', '倍', 'electricity-generation', 'synonym'],
    ['邮电业务总量', 'level', '亿元', 'posts-telecoms-business', 'exact'],
    ['公共财政收入', 'level', '亿元', 'fiscal-revenue', 'synonym'],
    ['到账外资金额', 'level', '亿美元', 'fdi-used', 'head'],
    ['城镇以上固定资产投资', 'growth', '%', 'urban-fixed-asset-investment', 'synonym'],
    ['供水管网铺设', 'level', '公里', 'water-pipes-renewed', 'synonym'],
    ['污水管网改扩建工程', 'level', '公里', 'pipelines-renewed', 'synonym'],
    ['旗级重点项目完成投资', 'level', '亿元', 'key-projects-investment', 'synonym'],
    ['贫困人口全面脱贫', 'level', '名', 'out-of-poverty', 'synonym'],
    ['推进亿元以上项目', 'level', '个', 'hundred-million-projects-under-way', 'head'],
  ])('%s (%s, %s) is %s', (text, measure, unit, id, matched) => {
    expect(findIndicator(text, measure, unit)).toEqual({ id, matched });
  });

  it.each<[string, Measure, string | null]>([
    ['地区生产总值', 'level', '%'],
    ['地区生产总值', 'growth', '亿元'],
    ['地区生产总值增速', 'level', '%'],
    ['新增高新技术企业总量', 'level', '家'],
    ['企业', 'level', '家'],
    ['地区生产总值增速', 'change', '个百分点'],
    ['邻市地区生产总值', 'level', '亿元'],
    ['民营企业固定资产投资', 'growth', '%'],
    ['经营主体总量其中民营企业', 'level', '户'],
    ['新增经营主体其中工业投资', 'level', '亿元'],
    ['推进甲路、乙厂等重点项目', 'level', '个'],
    ['支持甲厂、乙厂等高新技术企业', 'level', '家'],
    ['新增高等学校', 'level', '所'],
    ['创建省级企业技术中心', 'level', '家'],
    ['新培育县级农业龙头企业', 'level', '户'],
    ['净增家庭农场', 'level', '家'],
    ['建成5G基站', 'level', '座'],
    ['建成托育机构', 'level', '家'],
    ['新增公路里程其中新能源汽车', 'level', '万辆'],
    ['地区生产总值', 'level', '万'],
    ['市级重大建设项目投资完成率', 'level', '%'],
    ['科技型中小企业加计扣除比例', 'level', '%'],
    ['城市天然气普及率', 'level', '%'],
    ['淘汰落后炼铁产能', 'level', '万吨'],
    ['市场主体与民营企业之比', 'level', 'ratio'],
    ['养老机构总额', 'level', '家'],
    ['获批5G工厂其中全球灯塔工厂', 'level', '家'],
    ['发放贷款', 'level', '万元'],
    ['保障性住房', 'level', '套'],
    ['新建国家湿地公园', 'level', '个'],
    ['科技型企业', 'level', '家'],
    ['出口', 'growth', '%'],
    ['培育工业设计中心', 'level', '家'],
    ['选派技术经纪人', 'level', '名'],
    ['亿元以上项目', 'level', '个'],
    ['建成项目', 'level', '个'],
    ['城镇新增就业', 'level', 'ratio'],
    ['消除风险', 'level', '处'],
    ['地区生产总值其中工业投资', 'level', '亿元'],
    ['规上工业增加值（不含烟草）', 'growth', '%'],
    ['某某产业园签约项目', 'level', '个'],
    ['森林覆盖率', 'level', '公顷'],
    ['城镇新增就业', 'level', '亿元'],
    ['改造老旧小区', 'growth', '%'],
    ['', 'level', '个'],
    ['新增', 'level', '个'],
    ['增速', 'growth', '%'],
    ['10亿元以上项目', 'level', '个'],
    ['重点项目其中50亿元以上项目', 'level', '个'],
    ['亿元以上重点项目其中续建', 'level', '个'],
    ['工业项目竣工投产', 'level', '个'],
  ])('%j (%s, %s) is not linked', (text, measure, unit) => {
    expect(findIndicator(text, measure, unit)).toBeUndefined();
  });

  it.each([
    ['全体居民人均可支配收入', '城镇常住居民人均可支配收入'],
    ['进出口总额', '出口总额'],
    ['研发投入', '研发投入占GDP比重'],
    ['地区生产总值', '人均地区生产总值'],
    ['经营主体总量', '新增经营主体'],
    ['服务业增加值', '服务业增加值占GDP比重'],
    ['养老床位数', '每千名老年人养老床位数'],
    ['固定资产投资', '工业投资占固定资产投资比重'],
    ['空气质量优良天数', '空气质量优良天数比例'],
    ['货运量', '西部陆海新通道货运量'],
    ['城镇登记失业率', '城镇调查失业率'],
    ['家庭农场', '新增家庭农场'],
    ['卓越级智能工厂', '获批卓越级智能工厂'],
    ['新三板挂牌企业', '新增新三板挂牌企业'],
    ['离境退税商店', '新设离境退税商店'],
    ['接待游客', '接待国内游客'],
    ['一般公共预算收入', '地方财政收入'],
    ['数字经济增加值', '数字经济规模'],
    ['清洁能源装机', '非化石能源装机'],
    ['招商引资到位资金', '实际利用省外资金'],
    ['民营经济增加值', '非公有制经济增加值'],
    ['制造业贷款余额', '制造业中长期贷款余额'],
    ['社会融资规模', '社会融资规模存量'],
    ['公共财政收入', '地方公共财政收入'],
    ['邮政业务总量', '邮电业务总量'],
    ['通天然气行政村数', '行政村新通天然气'],
  ])('%s is not %s', (one, other) => {
    expect(findIndicator(one)?.id).toBeDefined();
    expect(findIndicator(other)?.id).not.toBe(findIndicator(one)?.id);
  });

  it('reads another catalogue', () => {
    const [gdp] = catalogue.indicators.filter(({ id }) => id === 'gdp');
    if (gdp === undefined) throw new Error('no gdp');
    const none = { silentWords: [], sameWords: new Map(), sameBeginnings: new Map() };
    const wording = {
      ...none,
      leadingWords: [],
      growthEndings: [],
      changeEndings: [],
      countEndings: [],
      totalEndings: [],
      amountEndings: [],
      deedsBehind: [],
      notes: [],
      exampleOpenings: [],
      deedEndings: [],
      unclearNames: [],
      unclearBeginnings: [],
      notExamples: [],
    };
    const own = makeCatalogue({ groups: [], indicators: [{ ...gdp, id: 'own', synonyms: ['总产出'] }], wording });
    expect(findIndicator('总产出', 'level', '亿元', own)?.id).toBe('own');
    expect(findIndicator('进出口总额', 'level', '亿元', own)).toBeUndefined();
  });

  test('any text is linked alike each time, or not at all', () => {
    const words = fc.constantFrom('全区', '新增', '其中', '地区生产总值', '增速', '的', '“', '实现', '工业', '数', 'A');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join('')),
        ),
        (text) => {
          expect(findIndicator(text, 'growth', '%')).toEqual(findIndicator(text, 'growth', '%'));
        },
      ),
    );
  });
});

test.skipIf(!existsSync(shared))('every row of the annotated tables is linked', () => {
  type Rows = Record<string, { indicator: string; unit: string }[]>;
  const tables = JSON.parse(
    readFileSync(new URL('eval/exact/changshou-plan-2022.tables.json', shared), 'utf8'),
  ) as Rows;
  const measureOf = (name: string): Measure => (/增速|降低$|减少$/.test(name) ? 'growth' : 'level');
  const rows = Object.values(tables).flat();
  expect(rows.length).toBeGreaterThan(80);
  const unlinked = rows.filter(
    ({ indicator, unit }) => findIndicator(indicator, measureOf(indicator), unit) === undefined,
  );
  expect(unlinked).toEqual([]);
});

test.skipIf(!existsSync(shared))('every headline target is linked', () => {
  const [, ...lines] = readFileSync(new URL('eval/exact/headline-targets.tsv', shared), 'utf8').trim().split('\n');
  const unlinked = lines.filter((line) => {
    const [, indicator = '', , measure, , unit] = line.split('\t');
    return findIndicator(indicator, measure as Measure, unit === '-' ? null : unit) === undefined;
  });
  expect(unlinked).toEqual([]);
});

test.skipIf(!existsSync(shared))('six in ten of the annotated observations are linked', () => {
  const gold = new URL('eval/gold/', shared);
  const lines = readdirSync(gold)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => readFileSync(new URL(name, gold), 'utf8').trim().split('\n'))
    .map((line) => line.split('\t'))
    .filter(([, measure]) => measure !== 'skip');
  const linked = lines.filter(([, measure, text = '', , , unit]) =>
    findIndicator(text, measure as Measure, unit === '-' ? null : unit),
  );
  expect(linked.length / lines.length).toBeGreaterThan(0.6);
});
