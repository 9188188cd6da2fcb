-- title: 各规则的结论数
-- grain: rule_id
-- columns:
--   rule_id | 规则 | |
--   rule_title | 规则名称 | |
--   category | 类别 | |
--   severity | 最高级别 | | 没有不符时为空
--   form_count | 检查的表 | 张 | 现行；应报未报为应报的项目和单位
--   fails | 不符 | 项 | 误报不计
--   undetermined | 无法判定 | 项 | 误报不计
--   passes | 相符 | 项 |
with verdicts as (
    select v.rule_id, count(*) as form_count, sum(v.fails) as fails, sum(v.undetermined) as undetermined, sum(v.passes) as passes
    from fct_rule_verdict as v
    left join fct_evaluation as e on e.evaluation_key = v.evaluation_key
    where coalesce(e.is_current, true)
    group by v.rule_id
),

severities as (
    select rule_id, arg_min(severity, array_position(['fatal', 'warning', 'info'], severity)) as severity
    from fct_finding
    where is_current and verdict = 'fail' and status not in ('excepted', 'false_alarm')
    group by rule_id
),

false_alarms as (
    select rule_id, count(*) filter (verdict = 'fail') as fails, count(*) filter (verdict = 'undetermined') as undetermined
    from fct_finding
    where is_current and status = 'false_alarm'
    group by rule_id
)

select r.rule_id, r.title as rule_title, r.category, s.severity, coalesce(v.form_count, 0) as form_count, cast(coalesce(v.fails, 0) - coalesce(a.fails, 0) as bigint) as fails,
       cast(coalesce(v.undetermined, 0) - coalesce(a.undetermined, 0) as bigint) as undetermined, cast(coalesce(v.passes, 0) as bigint) as passes
from dim_rule as r
left join verdicts as v on v.rule_id = r.rule_id
left join severities as s on s.rule_id = r.rule_id
left join false_alarms as a on a.rule_id = r.rule_id
order by fails desc, r.rule_id
