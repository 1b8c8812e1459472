/** A calendar day as `YYYY-MM-DD`. */
type LocalDate = string;

const MS_PER_DAY = 86_400_000;
/** The Julian day number of 1970-01-01. */
const EPOCH_JULIAN_DAY = 2_440_588;
/** New moons are counted from the one of 1900-01-01. */
const FIRST_NEW_MOON = 2_415_021.076998695;
const LUNAR_MONTH_DAYS = 29.530588853;
/** Vietnam's calendar is reckoned at the meridian of its own time. */
const UTC_OFFSET_DAYS = 7 / 24;
/** The sun has passed so many of the twelve principal terms at the winter solstice, which the 11th month holds. */
const WINTER_SOLSTICE_TERM = 9;

/**
 * The day of the Vietnamese lunar calendar, by Hồ Ngọc Đức's algorithm after Meeus at UTC+7: the 11th month holds the
 * winter solstice, and of thirteen months between two solstices the first without a principal term repeats.
 *
 * @param year the lunar one, named by the year its first month begins in; 1800 to 2199
 * @param month 1 to 12, never the repeated one
 * @param day 1 to 29, or 30 where the month has it
 */
export function lunarDay(year: number, month: number, day: number): LocalDate {
  const [begins, ends] =
    month < 11 ? [eleventhMonth(year - 1), eleventhMonth(year)] : [eleventhMonth(year), eleventhMonth(year + 1)];
  const moon = Math.floor(0.5 + (begins - FIRST_NEW_MOON) / LUNAR_MONTH_DAYS);
  const since11th = (month + 1) % 12;
  const isAfterRepeated = ends - begins > 365 && since11th >= repeatedMonth(moon);
  return dateOf(newMoonDay(moon + since11th + (isAfterRepeated ? 1 : 0)) + day - 1);
}

/** The first day of the month that holds the winter solstice of a year, as a Julian day number. */
function eleventhMonth(year: number): number {
  const moon = Math.floor((julianDayOf(`${year}-12-31`) - 2_415_021) / LUNAR_MONTH_DAYS);
  const begins = newMoonDay(moon);
  return termOn(begins) >= WINTER_SOLSTICE_TERM ? newMoonDay(moon - 1) : begins;
}

/** Which month after the 11th repeats, counted from it: the first that the sun leaves in the term it entered it in. */
function repeatedMonth(eleventh: number): number {
  let [after, term, last] = [1, termOn(newMoonDay(eleventh + 1)), -1];
  do {
    last = term;
    after += 1;
    term = termOn(newMoonDay(eleventh + after));
  } while (term !== last && after < 14);
  return after - 1;
}

/** The Julian day number of the day in Vietnam on which the nth new moon falls. */
function newMoonDay(n: number): number {
  return Math.floor(newMoon(n) + 0.5 + UTC_OFFSET_DAYS);
}

/** The principal term, 0 to 11, that the sun stands in when a day begins in Vietnam: 0 from the March equinox on. */
function termOn(julianDay: number): number {
  return Math.floor(sunLongitude(julianDay - 0.5 - UTC_OFFSET_DAYS) / 30);
}

/** @returns the Julian date, in UTC, of the nth new moon after that of 1900-01-01 */
function newMoon(n: number): number {
  const t = n / 1236.85;
  const mean = 2_415_020.75933 + 29.53058868 * n + 0.0001178 * t ** 2 - 0.000000155 * t ** 3;
  const periodic = 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t ** 2);
  const sun = 359.2242 + 29.10535608 * n - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * n + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const node = 21.2964 + 390.67050646 * n - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  const dynamicalTime = -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return mean + periodic + correction - dynamicalTime;
}

/** The sun's true longitude in degrees, 0 to 360, at a Julian date. */
function sunLongitude(julianDate: number): number {
  const t = (julianDate - 2_451_545) / 36_525;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly);
  return (((mean + centre) % 360) + 360) % 360;
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function julianDayOf(date: LocalDate): number {
  return Date.parse(date) / MS_PER_DAY + EPOCH_JULIAN_DAY;
}

function dateOf(julianDay: number): LocalDate {
  return new Date((julianDay - EPOCH_JULIAN_DAY) * MS_PER_DAY).toISOString().slice(0, 10);
}
