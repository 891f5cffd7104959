// Countries and their people: ISO 3166-1 short names (one-word forms and common longer ones) with the demonyms of the CIA World Factbook
// ("Nationality"). Capitals and large cities: United Nations Demographic Yearbook, cities above two million. States: ISO 3166-2:US.

const lines = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((s) => s.trim().toLowerCase())
    .filter(Boolean);

/** Lower case. */
export const PLACE_NAMES: ReadonlySet<string> = new Set(
  lines(`
  afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados,
  belarus, belgium, belize, benin, bhutan, bolivia, bosnia, botswana, brazil, brunei, bulgaria, burkina faso, burundi, cambodia, cameroon,
  canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, czechia, denmark, djibouti, ecuador, egypt,
  el salvador, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany, ghana, greece, greenland, grenada,
  guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica,
  japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, lithuania, luxembourg,
  madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco,
  mozambique, myanmar, burma, namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, norway, oman,
  pakistan, palestine, panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, samoa,
  saudi arabia, senegal, serbia, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan,
  suriname, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, tonga, trinidad, tunisia, turkey, turkmenistan,
  uganda, ukraine, united arab emirates, uae, united kingdom, uk, u.k., britain, great britain, england, scotland, wales, northern ireland,
  united states, us, u.s., usa, u.s.a., america, uruguay, uzbekistan, vanuatu, venezuela, vietnam, yemen, zambia, zimbabwe,
  europe, asia, africa, antarctica, oceania, north america, south america, latin america, central america, middle east, mideast, far east,
  balkans, caribbean, scandinavia, gaza, gaza strip, west bank, crimea, kashmir, tibet, hong kong, catalonia, chechnya, kurdistan, siberia,
  london, paris, berlin, madrid, rome, vienna, brussels, amsterdam, athens, lisbon, dublin, prague, warsaw, budapest, bucharest, kyiv, kiev,
  minsk, moscow, istanbul, ankara, jerusalem, tel aviv, cairo, baghdad, tehran, damascus, beirut, amman, riyadh, doha, dubai, kabul,
  islamabad, karachi, lahore, delhi, new delhi, mumbai, kolkata, chennai, dhaka, beijing, shanghai, hong kong, tokyo, osaka, seoul, pyongyang,
  taipei, manila, jakarta, hanoi, bangkok, kuala lumpur, sydney, melbourne, canberra, nairobi, lagos, abuja, accra, johannesburg, cape town,
  khartoum, addis ababa, tripoli, tunis, algiers, casablanca, rabat, dakar, kinshasa, luanda, havana, caracas, bogota, lima, quito, santiago,
  buenos aires, rio de janeiro, sao paulo, brasilia, mexico city, toronto, montreal, ottawa, vancouver, stockholm, oslo, copenhagen, helsinki,
  geneva, zurich, davos, milan, barcelona, munich, frankfurt, hamburg, belgrade, sarajevo, zagreb, sofia,
  washington, new york, new york city, los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego, dallas, san francisco,
  seattle, denver, boston, detroit, miami, atlanta, minneapolis, baltimore, las vegas, new orleans, capitol hill, wall street, silicon valley,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas,
  kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire,
  new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota,
  tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, puerto rico`),
);

/** Adjectives and names of peoples, faiths and parties, singular, lower case; a plural "s" may follow. */
export const GROUP_NAMES: ReadonlySet<string> = new Set(
  lines(`
  afghan, albanian, algerian, american, angolan, arab, argentine, argentinian, armenian, asian, african, australian, austrian, azerbaijani,
  bahraini, bangladeshi, belarusian, belgian, bolivian, bosnian, brazilian, british, briton, bulgarian, burmese, cambodian, cameroonian,
  canadian, catalan, chechen, chilean, chinese, colombian, congolese, croatian, croat, cuban, cypriot, czech, danish, dane, dutch, ecuadorian,
  egyptian, english, eritrean, estonian, ethiopian, european, filipino, finn, finnish, french, georgian, german, ghanaian, greek, guatemalan,
  haitian, honduran, hungarian, icelandic, indian, indonesian, iranian, iraqi, irish, israeli, italian, ivorian, jamaican, japanese,
  jordanian, kazakh, kenyan, korean, kosovan, kurd, kurdish, kuwaiti, lebanese, liberian, libyan, lithuanian, latvian, malaysian, malian,
  mexican, moldovan, mongolian, moroccan, mozambican, nepalese, nicaraguan, nigerian, norwegian, omani, pakistani, palestinian, panamanian,
  paraguayan, persian, peruvian, pole, polish, portuguese, puerto rican, qatari, romanian, russian, rwandan, saudi, scot, scottish, senegalese,
  serb, serbian, singaporean, slovak, slovenian, slovene, somali, south african, south korean, north korean, spanish, spaniard, sudanese,
  swede, swedish, swiss, syrian, taiwanese, tajik, tanzanian, thai, tibetan, tunisian, turk, turkish, ugandan, ukrainian, uruguayan, uzbek,
  uighur, uyghur, venezuelan, vietnamese, welsh, yemeni, zambian, zimbabwean, western, latino, latina, hispanic,
  christian, muslim, jew, jewish, hindu, sikh, buddhist, catholic, protestant, sunni, shiite, shia, mormon, evangelical, islamic, islamist,
  republican, democrat, democratic, conservative, tory, labour, liberal, socialist, communist, marxist, nazi, zionist, libertarian`),
);
