/** Abbreviations with two capitals or more that everybody knows who reads German papers: they need no introduction. Names of actors, systems and federal laws are known elsewhere. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'EU EG EWG EWR UN UNO NATO USA US UK GB BRD DDR UdSSR', // states and their unions
  'BW BY BE BB HB HH HE MV NI NW NRW RP RLP SL SN ST SH TH', // Länder
  'AG GmbH gGmbH mbH KG OHG GbR SE SA UG LLC eG eV', // legal forms
  'MdB MdL MdEP MdA MdBB MdHB PSt StS MD MinDir OStA StA OB BM WP BT BR LT VS NfD', // offices, parliament, classified papers
  'SGB VwGO VO RL AGB BGBl GVBl GMBl BAnz ABl LG OLG VG OVG AG LAG BAG BSG BFH BGH EuGH EGMR BVerfG BVerwG', // law and courts
  'PKW LKW KFZ PKWs LKWs ÖPNV IT EDV TV CD DVD DNA DNS PC ID IP SMS GPS HIV AIDS FAQ PDF URL HTML XML CSV USB WLAN LAN SIM KI PIN PR MINT TÜV', // daily life
  'EUR TEUR USD CHF GBP BIP MwSt USt MEZ MESZ UTC NHN NN', // money, time, heights
  'KW MW GW TW KWh kWh MWh GWh TWh MB GB TB kB MHz GHz', // units
  'DIN ISO ISBN ISSN IBAN BIC OK PS NA', // norms and notes
].flatMap((line) => line.split(' ')));
