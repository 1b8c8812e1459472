/** What a chase letter of the province's committee says before anybody has changed it. */
export const letterSubject = 'đôn đốc thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao đã quá hạn';
export const letterRecipients = 'Như trên;\nChủ tịch, các PCT UBND tỉnh;\nCVP, các PCVP UBND tỉnh;\nLưu: VT, TH.';
export const letterNotation = 'UBND-TH';
