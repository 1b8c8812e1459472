import { homeAffairs, digital } from './administration.ts';
import type { FieldTexts } from './directive-text.ts';
import { cultureTourism, industryTrade } from './industry-and-tourism.ts';
import { financeTax, publicInvestment } from './investment.ts';
import { inspection, justice, securityDefence } from './justice-and-order.ts';
import { constructionPlanning, landEnvironment } from './land-and-building.ts';
import { education, health } from './schools-and-health.ts';
import { ethnicAffairs, labourSociety } from './society-and-peoples.ts';
import { agriculture, disasters, transport } from './transport-and-farming.ts';

/** Every field of Bình Định's invented directives. */
export const fields: readonly FieldTexts[] = [
  publicInvestment, landEnvironment, constructionPlanning, transport, agriculture, disasters, industryTrade,
  cultureTourism, education, health, labourSociety, homeAffairs, digital, justice, securityDefence, inspection,
  financeTax, ethnicAffairs,
];
