-- A trade that WhatsApp forbids or restricts; absent: none of them, or nobody has said.
alter table workspace add column trade text check (trade in (
    'ALCOHOL', 'TOBACCO', 'DRUGS', 'MEDICINES', 'SUPPLEMENTS', 'WEAPONS', 'GAMBLING', 'ADULT', 'DATING', 'ANIMALS', 'LENDING',
    'CURRENCY', 'MULTI_LEVEL'));
