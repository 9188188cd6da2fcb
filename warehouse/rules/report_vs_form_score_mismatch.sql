-- id: report_vs_form_score_mismatch
-- title: 报告与自评表的得分不一致
-- category: 报告
-- scope: 报告写有得分、有对应自评表的项目
-- by: document
-- basis: 自评报告所写得分＝自评表的总得分；两者不同时看各行之和与哪一个相符
-- since: 0.1
-- version: 1
with comparisons as (
    select * from report_item_comparison where measure = 'score' and report_number is not null
),

judged as (
    select c.*, e.score_location, c.report_number = c.form_number as is_right
    from comparisons as c
    join fct_evaluation as e on e.evaluation_key = c.evaluation_key
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'fatal' as severity,
           plain(form_number) as printed, plain(report_number) as expected, case
               when is_right then null
               when is_right is null then '自评报告第' || item_no || '项写得分' || plain(report_number) || '分，表中没有总得分，无法核对。'
               else '自评报告第' || item_no || '项写得分' || plain(report_number) || '分，表中总得分为' || plain(form_number) || '分，'
                    || case when row_sum_number = report_number then '各行之和与报告相符，请更正表中总得分。'
                            when row_sum_number = form_number then '各行之和与表中相符，请更正报告。'
                            when row_sum_number is not null then '各行之和为' || plain(row_sum_number) || '分，三者都不相符，请核对。'
                            else '请核对。' end
           end as detail, score_location as location
    from judged
)

select * from final
