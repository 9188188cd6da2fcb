-- id: report_vs_form_name_mismatch
-- title: 报告与自评表的项目名称不一致
-- category: 报告
-- scope: 有对应自评表的报告项目
-- by: document
-- basis: 自评报告与自评表的项目名称应一致；年度、标点和末尾的“项目”“经费”不计
-- since: 0.1
-- version: 1
with comparisons as (
    select * from report_item_comparison where measure = 'name' and report_text is not null and evaluation_key is not null
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_equal) as verdict, 'info' as severity,
           form_text as printed, report_text as expected, case
               when is_equal then null
               when is_equal is null then '自评报告第' || item_no || '项名称为“' || report_text || '”，表中没有项目名称，无法核对。'
               else '自评报告第' || item_no || '项名称为“' || report_text || '”，表中为“' || form_text || '”，请统一项目名称。'
           end as detail, null::varchar as location
    from comparisons
)

select * from final
