-- id: budget_cut_to_fit
-- title: 调减预算后执行率好看
-- category: 执行
-- scope: 每张全年的表
-- by: document
-- basis: 按全年预算数执行率不低于98%，按年初预算数却低于80%
-- since: 0.1
-- version: 2
with evaluation as (
    select * from fct_evaluation where not is_interim
),

lines as (
    pivot (select evaluation_key, key, value from fct_policy)
    on key in ('budget_cut_rate_pct', 'budget_cut_initial_rate_pct') using any_value(value) group by evaluation_key
),

judged as (
    select e.*, l.budget_cut_initial_rate_pct as initial_line,
           not (e.execution_rate_pct >= l.budget_cut_rate_pct and e.execution_rate_initial_pct < l.budget_cut_initial_rate_pct) as is_right
    from evaluation as e
    join lines as l on l.evaluation_key = e.evaluation_key
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity,
           plain(round(execution_rate_initial_pct, 2)) as printed, plain(initial_line) as expected, case
               when is_right then null
               when is_right is null then concat_ws('、', case when coalesce(initial_yuan, 0) = 0 then '年初预算数' end, case when coalesce(annual_yuan, 0) = 0 then '全年预算数' end,
                                              case when executed_yuan is null then '全年执行数' end) || '没有填或为0，无法判定。'
               else '预算由年初' || money_text(initial_yuan, amount_unit) || '调减为' || money_text(annual_yuan, amount_unit) || '，按调整后预算执行率'
                    || pct_text(execution_rate_pct) || '，按年初预算只有' || pct_text(execution_rate_initial_pct) || '，请说明调减原因和未完成的任务。'
           end as detail, annual_location as location
    from judged
)

select * from final
