-- id: report_vs_form_fact_mismatch
-- title: 报告与自评表的指标数量不一致
-- category: 报告
-- scope: 报告写明目标或完成情况、能对上指标行的数量
-- by: document
-- basis: 自评报告所写的指标目标值和完成值应与自评表一致；能对上的指标行中有一行相符即算相符
-- since: 0.1
-- version: 1
with comparisons as (
    select * from report_fact_comparison
),

-- A fact may be meant for several rows: it disagrees where it agrees with none of them.
facts as (
    select evaluation_key, item_no, fact_no, phrase, any_value(report_text) as report_text, bool_or(is_equal) as is_right,
           arg_min(row_no, row_no) filter (not is_equal) as row_no, arg_min(form_text, row_no) filter (not is_equal) as form_text
    from comparisons
    group by evaluation_key, item_no, fact_no, phrase
),

-- A report says the same thing several times.
told as (
    select *
    from facts
    qualify row_number() over (partition by evaluation_key, is_right, case when is_right = false then form_text else cast(fact_no as varchar) end
                               order by fact_no) = 1
),

final as (
    select told.evaluation_key, null::integer as row_no, 'report.facts.' || fact_no as subject, verdict_of(is_right) as verdict, 'warning' as severity,
           form_text as printed, report_text as expected, case
               when is_right then null
               when is_right is null then '自评报告第' || item_no || '项写“' || report_text || '”，表中对应的指标没有填数量，无法核对。'
               else '自评报告第' || item_no || '项写“' || report_text || '”，表中第' || told.row_no || '行填“' || form_text || '”，请核对报告和自评表。'
           end as detail, i.location
    from told
    left join fct_indicator_score as i on i.evaluation_key = told.evaluation_key and i.row_no = told.row_no
)

select * from final
