/** How people name the countries of Oceania and their best known cities; see `schema/data/places/index.ts`. */
export const oceania: Readonly<Record<string, string>> = {
  AU: 'australi*, sydney, sidney australia, melbourne, brisbane, perth, adelaide, canberra, австрали*, сидне*, мельбурн*, канберр*, استراليا, استرالي*, سيدني, ملبورن, كانبرا, 澳大利亚, 澳洲, 悉尼, 墨尔本, 堪培拉',
  CK: 'cook islands, iles cook, islas cook, rarotonga, острова кука, جزر كوك, 库克群岛',
  FJ: 'fiji*, fidji*, fiyi*, suva, фиджи*, فيجي, 斐济, 苏瓦',
  FM: 'micronesia*, micronesie*, pohnpei, микронези*, ميكرونيزيا, 密克罗尼西亚',
  KI: 'kiribati*, tarawa, кирибати, كيريباس, كيريباتي, 基里巴斯',
  MH: 'marshall islands, iles marshall, islas marshall, marshallese, majuro, маршаллов*, جزر مارشال, 马绍尔',
  NR: 'nauru*, науру, ناورو, 瑙鲁',
  NU: 'niue, nioue, ниуэ, نيوي, 纽埃',
  NZ: 'new zealand*, nouvelle zelande, neo zelandais*, nueva zeland*, neozeland*, aotearoa, auckland, wellington, christchurch, нов* зеланди*, новозеланд*, окленд*, веллингтон*, نيوزيلندا, نيوزيلندي*, اوكلاند, ويلينغتون, 新西兰, 纽西兰, 奥克兰, 惠灵顿',
  PG: 'papua new guinea*, papouasie nouvelle guinee, papouasie*, papua nueva guinea, png, port moresby, папуа*, папуа нов* гвине*, بابوا غينيا الجديده, بابوا, 巴布亚新几内亚, 莫尔斯比港',
  PW: 'palau*, palaos, koror, палау, بالاو, 帕劳',
  SB: 'solomon islands, iles salomon, islas salomon, honiara, соломонов*, جزر سليمان, 所罗门群岛',
  TO: 'tonga, tongan*, tonguien*, nuku alofa, тонга, تونغا, 汤加',
  TV: 'tuvalu*, funafuti, тувалу, توفالو, 图瓦卢',
  VU: 'vanuatu*, port vila, вануату, فانواتو, 瓦努阿图',
  WS: 'samoa, samoan*, samoen*, apia, самоа, ساموا, 萨摩亚',
}
