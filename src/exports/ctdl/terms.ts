import type { Provider } from '../../catalogue/catalogue.ts';
import type { DeliveryMode } from '../../vocabularies/delivery-modes.ts';
import type { FeeKind } from '../../vocabularies/fee-kinds.ts';

/*
 * Terms of CTDL's own lists (Credential Engine, CTDL schema of October 2023) that mean the same as ours. What has no
 * equal there is not here: a near term would say something else.
 */

type ProviderType = NonNullable<Provider['type']>;

/** Lists, as `ceterms:framework` names them. */
const lists = 'https://credreg.net/ctdl/terms';

export const ctdlLists = {
  agentType: `${lists}/OrganizationType`,
  agentSector: `${lists}/AgentSector`,
  status: `${lists}/CredentialStatus`,
  delivery: `${lists}/Delivery`,
  cost: `${lists}/CostType`,
  creditUnit: `${lists}/CreditUnit`,
} as const;

/** A term with its English label. */
export type CtdlTerm = readonly [node: string, label: string];

export const agentTypes: Readonly<Partial<Record<ProviderType, CtdlTerm>>> = {
  university: ['orgType:Postsecondary', 'Postsecondary'],
  'university-of-applied-sciences': ['orgType:Postsecondary', 'Postsecondary'],
  college: ['orgType:Postsecondary', 'Postsecondary'],
  'vocational-school': ['orgType:Technical', 'Technical'],
  'adult-education-centre': ['orgType:NonTraditional', 'Non-Traditional'],
  'training-company': ['orgType:TrainingProvider', 'Training Provider'],
  employer: ['orgType:Business', 'Business'],
  'professional-body': ['orgType:ProfessionalAssociation', 'Professional Association'],
  'industry-body': ['orgType:BusinessAssociation', 'Business Association'],
  'public-authority': ['orgType:Government', 'Government'],
  alliance: ['orgType:Collaborative', 'Collaborative'],
  'quality-agency': ['orgType:QualityAssurance', 'Quality Assurance'],
};

export const agentSectors: Readonly<Record<NonNullable<Provider['sector']>, CtdlTerm>> = {
  public: ['agentSector:Public', 'Public'],
  'private-non-profit': ['agentSector:PrivateNonProfit', 'Private Non-Profit'],
  'private-for-profit': ['agentSector:PrivateForProfit', 'Private For-Profit'],
};

export const deliveryTypes: Readonly<Partial<Record<DeliveryMode, CtdlTerm>>> = {
  online: ['deliveryType:OnlineOnly', 'Online Only'],
  'on-site': ['deliveryType:InPerson', 'In-Person Only'],
  blended: ['deliveryType:BlendedDelivery', 'Blended Delivery'],
};

/** `price` is the whole fee; fees that are not obligatory share one term. */
export const costTypes: Readonly<Partial<Record<FeeKind, CtdlTerm>>> = {
  price: ['costType:AggregateCost', 'Aggregate Cost'],
  tuition: ['costType:Tuition', 'Tuition'],
  registration: ['costType:EnrollmentFee', 'Enrollment Fee'],
  application: ['costType:Application', 'Application'],
  assessment: ['costType:StandaloneAssessment', 'Standalone Assessment'],
  certificate: ['costType:GraduationFee', 'Graduation Fee'],
  materials: ['costType:LearningResource', 'Learning Resource'],
  compulsoryCharges: ['costType:MixedFees', 'Mixed Fees'],
  repeatExam: ['costType:ReexaminationFee', 'Reexamination Fee'],
  travel: ['costType:OptionalCharges', 'Optional Charges'],
  accommodation: ['costType:OptionalCharges', 'Optional Charges'],
};

export const wholeCost: CtdlTerm = ['costType:AggregateCost', 'Aggregate Cost'];

export const statusTerms = {
  active: ['credentialStat:Active', 'Active'],
  suspended: ['credentialStat:Suspended', 'Suspended'],
  deprecated: ['credentialStat:Deprecated', 'Deprecated'],
  teachOut: ['credentialStat:TeachOut', 'Teach-Out'],
} as const satisfies Readonly<Record<string, CtdlTerm>>;

/** A term of a list as CTDL refers to it. */
export function aligned(framework: string, [node, label]: CtdlTerm): Readonly<Record<string, unknown>> {
  return {
    '@type': 'ceterms:CredentialAlignmentObject',
    'ceterms:framework': framework,
    'ceterms:targetNode': node,
    'ceterms:targetNodeName': { en: label },
  };
}
