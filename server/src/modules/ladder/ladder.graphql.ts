import { builder } from '../../graphql/builder.ts';
import { LadderLevelEnum } from '../../graphql/enums.ts';
import { type LadderPreview, previewLadder } from './ladder-preview.queries.ts';
import type { LevelReach } from './preview.rules.ts';

const LevelReachRef = builder.objectRef<LevelReach>('LevelReach').implement({
  description: 'How often one level would have been told.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ level }) => `LevelReach:${level}` }),
    level: t.expose('level', { type: LadderLevelEnum, description: 'Which.' }),
    stepCount: t.exposeInt('stepCount', { description: 'In how many steps, of all assignments together.' }),
  }),
});

const LadderPreviewRef = builder.objectRef<LadderPreview>('LadderPreview').implement({
  description: 'Whom the ladder would have reached last month.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ from }) => `LadderPreview:${from}` }),
    from: t.expose('from', { type: 'LocalDate', description: 'The first day of that month.' }),
    to: t.expose('to', { type: 'LocalDate', description: 'Its last.' }),
    levels: t.field({
      type: [LevelReachRef],
      description: 'From the desk upwards.',
      resolve: ({ levels }) => [...levels],
    }),
  }),
});

const LadderPreviewInput = builder.inputType('LadderPreviewInput', {
  description: 'Settings as they are tried; what is left out is as it stands.',
  fields: (t) => ({
    remindBeforeDays: t.string({ required: false, description: 'Such as "7,3,1".' }),
    remindAfterDays: t.string({ required: false, description: 'Such as "1,3".' }),
    remindEveryDays: t.int({ required: false, description: 'From 0 to 90.' }),
    remindsHead: t.boolean({ required: false, description: "Whether the agency's head is reminded too." }),
    escalateToHeadDays: t.int({ required: false, description: 'From 0 to 250.' }),
    escalateToChiefDays: t.int({ required: false, description: 'From 0 to 250.' }),
    escalateToViceChairDays: t.int({ required: false, description: 'From 0 to 250.' }),
    escalateToChairDays: t.int({ required: false, description: 'From 0 to 250.' }),
    quietOnDaysOff: t.boolean({ required: false, description: 'Whether days off are quiet.' }),
  }),
});

builder.queryField('ladderPreview', (t) =>
  t.field({
    type: LadderPreviewRef,
    nullable: true,
    description:
      'Whom the ladder would have reached last month with these settings; null for others than administrators.',
    args: { settings: t.arg({ type: LadderPreviewInput, description: 'As they are tried.' }) },
    resolve: (_root, { settings }, context) => previewLadder(context, settings),
  }),
);
