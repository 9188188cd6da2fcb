-- id: report_vs_form_rate_mismatch
-- title: 报告与自评表的执行率不一致
-- category: 报告
-- scope: 报告写有执行率、有对应自评表的项目
-- by: document
-- basis: 自评报告所写执行率＝自评表的执行率，小数位少的按四舍五入或截位比较；表中没有填的按全年执行数÷全年预算数
-- since: 0.1
-- version: 1
with comparisons as (
    select * from report_item_comparison where measure = 'rate' and report_number is not null
),

judged as (
    select c.*, e.execution_rate_pct, e.executed_location, e.printed_rate_pct is not null as is_printed
    from comparisons as c
    join fct_evaluation as e on e.evaluation_key = c.evaluation_key
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_equal) as verdict, 'warning' as severity,
           plain(form_number) as printed, plain(report_number) as expected, case
               when is_equal then null
               when is_equal is null then '自评报告第' || item_no || '项写执行率' || plain(report_number) || '%，表中没有执行率，也无法计算，无法核对。'
               else '自评报告第' || item_no || '项写执行率' || plain(report_number) || '%，表中' || case when is_printed then '为' else '预算数、执行数计算为' end
                    || plain(form_number) || '%，' || case
                        when odd_one = '报告' then '按金额计算与表中相符，请更正报告。'
                        when odd_one = '表中执行率' then '按金额计算与报告相符，请更正表中执行率。'
                        when odd_one = '两者取舍不同' then '按金额计算为' || plain(round(execution_rate_pct, 4)) || '%，一处截位、一处四舍五入，请统一。'
                        when not is_printed then '请更正报告。'
                        else '请核对。' end
           end as detail, executed_location as location
    from judged
)

select * from final
