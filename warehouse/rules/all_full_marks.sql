-- id: all_full_marks
-- title: 资金没有用完而所有指标满分
-- category: 虚高与空转
-- scope: 有指标分值的全年的表
-- by: document
-- basis: 全年执行数低于全年预算数而每项指标都得满分
-- since: 0.1
-- version: 2
with marks as (
    select evaluation_key, count(*) as indicators, bool_and(score >= weight) as is_full, count(*) filter (score is null) as unscored
    from fct_indicator_score
    where weight > 0
    group by evaluation_key
),

-- bool_and leaves out rows without a score: full so far is not full.
judged as (
    select e.*, m.indicators, m.unscored, case when m.is_full is false then true
                                               when e.annual_yuan > 0 and e.executed_yuan >= e.annual_yuan then true
                                               when m.unscored > 0 or coalesce(e.annual_yuan, 0) = 0 or e.executed_yuan is null then null
                                               else false end as is_right
    from fct_evaluation as e
    join marks as m on m.evaluation_key = e.evaluation_key
    where not e.is_interim
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity,
           plain(indicator_score_sum) as printed, null::varchar as expected, case
               when is_right then null
               when is_right is null then
                    case when unscored > 0 then unscored || '项指标没有得分' when coalesce(annual_yuan, 0) = 0 then '没有全年预算数' else '没有全年执行数' end
                    || '，无法判定。'
               else '全年预算数' || money_text(annual_yuan, amount_unit) || '，执行' || money_text(executed_yuan, amount_unit) || '，执行率' || pct_text(execution_rate_pct) || '，'
                    || indicators || '项指标却全部得满分，请核实各指标的完成情况。'
           end as detail, score_location as location
    from judged
)

select * from final
