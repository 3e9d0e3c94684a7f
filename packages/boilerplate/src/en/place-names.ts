/** Names of countries, capitals and great cities that form no plural, so that an s behind one is a genitive. */
export const placeNames: ReadonlySet<string> = new Set(
  `Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh
Belarus Belgium Belize Benin Bhutan Bolivia Botswana Brazil Britain Brunei Bulgaria Burundi Cambodia Cameroon
Canada Chad Chile China Colombia Congo Croatia Cuba Denmark Djibouti Ecuador Egypt England Eritrea Estonia
Ethiopia Europe Fiji Finland France Gabon Gambia Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti
Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kosovo
Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macedonia
Madagascar Malawi Malaysia Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco
Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama
Paraguay Peru Poland Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Singapore Slovakia
Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga
Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Yemen Zambia Zimbabwe
Africa America Asia Beijing Berlin Bangkok Baghdad Brussels Cairo Chicago Damascus Delhi Dublin Geneva Hanoi
Istanbul Jakarta Jerusalem Kabul Karachi Kiev Kyiv Lagos London Madrid Manila Melbourne Moscow Mumbai Nairobi
Paris Pyongyang Rome Seoul Shanghai Sydney Tehran Tibet Tokyo Toronto Tripoli Vienna Warsaw Washington Wuhan
Xinjiang California Texas Florida`.split(/\s+/),
);
