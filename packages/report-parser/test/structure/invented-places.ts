import { makePlaces, type Place, type Places } from '@gongbao/indicator-schema/places';

const place = (code: string, name: string, level: Place['level'], parent: string | null): Place => ({
  code,
  name,
  level,
  parent,
});

/** A country of one province and one municipality. 河东区 stands in both, 日升县 begins with the sign for a day. */
export const inventedPlaces: Places = makePlaces({
  places: [
    place('000000', '中华人民共和国', 'nation', null),
    place('910000', '云江省', 'province', '000000'),
    place('910100', '临水市', 'prefecture', '910000'),
    place('910102', '河东区', 'county', '910100'),
    place('910121', '青禾县', 'county', '910100'),
    place('910122', '日升县', 'county', '910100'),
    place('920000', '石都市', 'province', '000000'),
    place('920105', '河东区', 'county', '920000'),
    place('920106', '松桥区', 'county', '920000'),
  ],
  former: [],
  peoples: [],
  aliases: new Map(),
});
