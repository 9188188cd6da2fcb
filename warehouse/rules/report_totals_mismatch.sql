-- id: report_totals_mismatch
-- title: 报告的合计不符
-- category: 报告
-- scope: 自评报告写出的项目数、金额、支出和执行率
-- by: document
-- basis: 合计＝各项目之和或各表之和，也＝年初预算与年中追加之和；执行率＝支出÷金额；以万元写的允许四舍五入或截位
-- since: 0.1
-- version: 1
with comparisons as (
    select *, regexp_replace(measure, '^(total|parts)_', '') as figure, measure like 'parts%' as is_parts
    from report_total_comparison
    where evaluation_key is not null
),

named as (
    select *, case figure when 'projects' then '项目数' when 'amount' then '资金合计' when 'executed' then '支出合计' when 'rate' then '预算执行率'
                          when 'initial_rate' then '年初预算执行率' else '年中追加执行率' end as name,
           case when figure = 'projects' then '个' when figure like '%rate' then '%' else '元' end as unit
    from comparisons
),

-- Three ways to the same figure: the items, the forms, the two parts.
phrased as (
    select *, case
        when is_equal then null
        when is_parts then '年初预算与年中追加之和为' || figure_text(row_sum_number, unit)
        when figure like '%rate' then '按所写支出÷金额为' || plain(round(row_sum_number, 2)) || '%'
        else concat_ws('，', '各项目之和为' || figure_text(row_sum_number, unit),
                            '各表之和为' || figure_text(form_number, unit))
        end as reason
    from named
),

judged as (
    select evaluation_key, figure, any_value(name) as name, any_value(unit) as unit, any_value(report_number) as report_number, any_value(location) as location,
           bool_and(is_equal) as is_right, string_agg(reason, '，' order by measure desc) filter (is_equal = false) as reasons,
           arg_max(coalesce(row_sum_number, form_number), measure) filter (is_equal = false) as other
    from phrased
    group by evaluation_key, figure
),

final as (
    select evaluation_key, null::integer as row_no, 'report.totals.' || figure as subject, verdict_of(is_right) as verdict, 'fatal' as severity,
           plain(report_number) as printed, plain(round(other, 4)) as expected, case
               when is_right then null
               when is_right is null then '自评报告写' || name || figure_text(report_number, unit) || '，各项目和各表的数不全，无法核对。'
               else '自评报告写' || name || figure_text(report_number, unit) || '，' || reasons || '，请核对报告。'
           end as detail, location
    from judged
)

select * from final
