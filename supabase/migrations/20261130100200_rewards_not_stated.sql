-- Nobody having said what a condition rewards with is something else than its rewarding with nothing: rules ask then,
-- and accuse nobody. Until now "none" stood wherever nobody had chosen; who did choose it cannot be told from that, and
-- being asked once more is less bad than being told what nobody entered.
alter table public.framework_conditions
  alter column reward drop default,
  alter column reward drop not null;

update public.framework_conditions set reward = null where reward = 'none';
