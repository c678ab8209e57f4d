/** Prefixes of « code diplôme » (level and type) of each code of the list « diplômes et titres ». */
const PREFIXES: Readonly<Record<string, string>> = {
  80: '100',
  79: '135 140 146 155 160 165 16A 16C 16N 16Q 16R 16X 170',
  69: '230 236 241 246 255 260 264 265 26A 26C 26M 26N 26Q 26R 26S 26T 26U 26X',
  64: '251',
  63: '200 201 205',
  62: '250',
  58: '321 322 336 346 355 360 363 364 36C 36E 36M 36N 36Q 36R 36S 36T 36U 36X',
  55: '350',
  54: '320 323',
  49: '401 420 446 450 453 460 463 464 46A 46C 46E 46M 46N 46R 46S 46T 46X',
  43: '430 433',
  41: '400 403',
  38: '553 560 563 564 56C 56E 56J 56M 56R 56T 56X',
  35: '010 013',
  34: '510',
  33: '500 503',
  26: '672',
  25: '671',
}

const PAR_PREFIXE = new Map(
  Object.entries(PREFIXES).flatMap(([code, prefixes]) =>
    prefixes.split(' ').map((prefixe) => [prefixe, code] as const),
  ),
)

/**
 * Code of the list « diplômes et titres » of the Cerfa for a « code diplôme »; null when its prefix is not known. Codes that
 * the notice no longer has (71, 74…) are given as « autre diplôme » of the same level.
 * @source notice 51649#09; BCN, table N_NIVEAU_FORMATION_DIPLOME
 */
export function diplomeCerfaOf(codeDiplome: string): string | null {
  return PAR_PREFIXE.get(codeDiplome.slice(0, 3)) ?? null
}
