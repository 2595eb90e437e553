/**
 * International and national wire agencies, as they sign. Names of up to four letters count only in capitals or in small letters ("AP", "dpa"):
 * "Ana" and "Ani" are people.
 */
export const agencies: readonly string[] = list(
  'AFP, Agence France-Presse, Agence France Presse, AP, Associated Press, The Associated Press, Reuters, Thomson Reuters, UPI, ' +
  'United Press International, Bloomberg, Bloomberg News, Dow Jones Newswires, Dow Jones, Getty Images, States Newsroom, Kaiser Health News, ' +
  'Inter Press Service, Canadian Press, The Canadian Press, La Presse Canadienne, PA, PA Media, Press Association, AAP, ' +
  'Australian Associated Press, dpa, Deutsche Presse-Agentur, dpa-infocom, dpa-AFX, AFX, SID, epd, KNA, APA, Austria Presse Agentur, SDA, ' +
  'Keystone-SDA, ATS, Keystone-ATS, AWP, dts, dts Nachrichtenagentur, ANSA, Adnkronos, AGI, AskaNews, LaPresse, Italpress, EFE, Agencia EFE, ' +
  'Europa Press, Lusa, Agência Lusa, Agência Brasil, Agencia Brasil, Estadão Conteúdo, Folhapress, Telam, Télam, Notimex, Prensa Latina, ' +
  'ANP, Belga, NTB, Norsk Telegrambyrå, TT, TT Nyhetsbyrån, Tidningarnas Telegrambyrå, Ritzau, STT, Lehtikuva, BNS, ELTA, LETA, PAP, ' +
  'Polska Agencja Prasowa, ČTK, CTK, TASR, SITA, MTI, Agerpres, Mediafax, BTA, Tanjug, Beta, Fena, SRNA, Hina, STA, MIA, ANA-MPA, Anadolu, ' +
  'Anadolu Agency, Anadolu Ajansı, AA, DHA, İHA, IHA, ANKA, TASS, ТАСС, ИТАР-ТАСС, ITAR-TASS, RIA Novosti, РИА Новости, Interfax, Интерфакс, ' +
  'Sputnik, Ukrinform, Укринформ, Укрінформ, УНІАН, УНИАН, UNIAN, Interfax-Ukraine, Інтерфакс-Україна, БелТА, BelTA, Kazinform, Казинформ, ' +
  'Azertac, APA, Xinhua, Xinhua News Agency, 新华社, 新華社, 新华网, 中新社, 中国新闻社, 中新网, 中央社, CNA, CNS, China News Service, KCNA, 조선중앙통신, Kyodo, ' +
  'Kyodo News, 共同, 共同通信, 共同通信社, Jiji, Jiji Press, JIJI, 時事, 時事通信, 時事通信社, ロイター, AFP時事, 路透, 路透社, 法新社, 美联社, 美聯社, 로이터, 연합뉴스, Yonhap, ' +
  'Yonhap News Agency, 뉴시스, Newsis, 뉴스1, News1, PTI, Press Trust of India, ANI, Asian News International, IANS, UNI, United News of India, ' +
  'Indo-Asian News Service, APP, Associated Press of Pakistan, PPI, INP, UNB, BSS, RSS, Bernama, Antara, PNA, Philippine News Agency, VNA, ' +
  'TTXVN, पीटीआई, भाषा, एएनआई, आईएएनएस, रॉयटर्स, اے ایف پی, اے پی پی, رائٹرز, IRNA, ISNA, Fars, Tasnim, Mehr, WAFA, SANA, MENA, SPA, WAM, ' +
  'ایرنا, ایسنا, تسنیم, ایلنا, خبرگزاری ایرنا, خبرگزاری ایسنا, خبرگزاری فارس, خبرگزاری مهر, خبرگزاری تسنیم, QNA, KUNA, BNA, NNA, Petra, APS, TAP, MAP, رويترز, أ ف ب, أ.ف.ب, فرانس برس, وكالة فرانس برس, أسوشيتد برس, د ب أ, وفا, الأناضول, واس, وام, ' +
  'قنا, كونا, سانا, NAN, News Agency of Nigeria, GNA, Ghana News Agency, PANA, SAnews, ENA, SAPA, African News Agency, New Ziana, ' +
  'PRNewswire, PR Newswire, Business Wire, BUSINESS WIRE, GlobeNewswire, GLOBE NEWSWIRE, Newswire, ACCESSWIRE, ACCESS Newswire, Newsfile, ' +
  'EIN Presswire, Cision, ots, news aktuell'
)

/** "Agencies" and the like: several wires under no name. All lower case. */
export const unnamedAgencies: readonly string[] = list(
  'agency, agencies, news agencies, news agency, wire, wires, wire reports, wire report, wire service, wire services, news wires, ' +
  'news services, newswires, agency inputs, agency reports, combined wire reports, inputs, agenturen, nachrichtenagenturen, ' +
  'agenturmeldungen, agences, agence, agences de presse, agencias, agencia, agências, agenzie, agenzia, redazione agenzie, persbureaus, ' +
  'agencje, nyhetsbyråer, ajanslar, agentura, agentury, агентства, агентство, وكالات, الوكالات, وكالة, ایجنسیاں, एजेंसी, एजेंसियां, 综合, 外电'
)

function list(names: string): readonly string[] {
  return names.split(', ')
}
