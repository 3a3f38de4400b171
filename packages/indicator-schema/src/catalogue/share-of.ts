const SHARE = '比重';
const RATIO = '之比';

const ofWhole = /^(.{2,60})(?:在(.{2,40})中(?:所占|占)?|相当于(.{2,40}))$/;
const toGdp = /^(.{2,})(?:与|和|同|对)GDP$/;

/**
 * A folded name of a share, told as most are: …占…比重.
 *
 * > 服务业|在|GDP|中比重, 研发经费|相当于|GDP|比重, 研发经费|与|GDP|之比
 */
export const shareOf = (name: string): string => {
  if (name.endsWith(SHARE)) {
    const [, part, whole, other] = ofWhole.exec(name.slice(0, -SHARE.length)) ?? [];
    return part === undefined ? name : `${part}占${whole ?? other}${SHARE}`;
  }
  if (!name.endsWith(RATIO)) return name;
  const part = toGdp.exec(name.slice(0, -RATIO.length))?.[1];
  return part === undefined ? name : `${part}占GDP${SHARE}`;
};
