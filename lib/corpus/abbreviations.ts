/**
 * Abbreviations of English news and reference prose, by what the full stop after them means. Compared with the case
 * that they are written in, so that `Miss.` (a state) is not `miss.` (a verb).
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A name or an example follows: never the end of a sentence. */
export const NEVER_FINAL = words(`
  Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Sgt Cpl Pvt Cmdr Cdr Adm Brig Rev Fr Hon Gov Sen Sens Rep Reps Pres Amb Msgr
  Messrs Mme Mlle Supt Insp Det Atty Asst Sec Treas Mt Ft Ald e.g i.e cf viz vs v incl approx esp ca
`);

/** A number follows; before anything else the stop ends the sentence: `No. 5`, but `No. We will not.` */
export const BEFORE_NUMBER = words(`
  No no Nos nos Vol vol Vols vols p pp Fig fig Figs figs Art art Ch ch Pt pt Op op c b d r fl est Est cap
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Sun Mon Tue Tues Wed Thu Thur Thurs Fri Sat
`);

/** May end a sentence or not: only a word that typically starts one tells. */
export const SOMETIMES_FINAL = words(`
  Inc Ltd Co Corp Bros Jr Sr Esq Ave Blvd Rd St Ste Dept Univ Assn Dist Bldg Gov't Intl Natl Cos Mfg Bancorp Messrs
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
  Va Vt Wash Wis Wyo
`);

/** Words that start a sentence far more often than they continue a name. */
export const SENTENCE_STARTERS = words(`
  A After All Also Although Among An And Another Any As At Because Before Both But By Despite During Each Earlier Either
  Even Every Few For From Further He Her Here His How However I If In Instead It Its Later Many Meanwhile More Moreover
  Most My Neither Nevertheless Nobody None Nor Not Nothing Now On Once One Only Or Other Others Our Over She Since So Some
  Still Such That The Their Then There Therefore These They This Those Though Through Thus To Today Together Under Unlike
  Until Upon We What When Where Whether Which While Who Why With Within Without Yet You Your
`);
