-- id: department_form_in_sums
-- title: 部门整体表会重复计入
-- category: 汇总
-- scope: 部门整体表，以及表名或项目名称是部门整体的表
-- basis: 部门整体支出已经包含各项目支出，与项目表相加就重复
-- since: 0.1
-- version: 1
with forms as (
    select evaluation_key, document_key, form_kind, year, is_in_sums, annual_yuan, amount_unit, annual_location, coalesce(department_key, organization_key) as body,
           coalesce(title, '') || coalesce(project_name, '') as names,
           contains(names, '整体') and regexp_matches(names, '部门整体|整体支出|单位整体(支出|绩效|自评)|部门预算整体') as is_named
    from fct_evaluation
    where is_current and not is_interim
),

projects as (
    select body, year, count(*) filter (is_in_sums and not is_named) as projects
    from forms
    where body is not null and year is not null
    group by body, year
),

-- A report may add it up, too.
reported as (
    select document_key, report_number, form_number from report_total_comparison where measure = 'total_amount'
),

candidates as (
    select f.*, p.projects, r.report_number, r.report_number = r.form_number + f.annual_yuan as is_reported
    from forms as f
    left join projects as p on p.body = f.body and p.year = f.year
    left join reported as r on r.document_key = f.document_key
    where f.form_kind = 'department' or f.is_named
),

judged as (
    select *, case
        when form_kind = 'department' then not coalesce(is_reported, false)
        when body is null or year is null then null
        else coalesce(projects, 0) = 0 end as is_right
    from candidates
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'fatal' as severity,
           yuan_text(annual_yuan) as printed, null::varchar as expected, case
               when is_right then null
               when is_right is null then '这是部门整体的表，没有' || case when year is null then '年度' else '部门' end || '，无法判断是否与项目表重复。'
               when form_kind = 'department' then '自评报告的资金合计' || money_text(report_number, amount_unit) || '把部门整体' || money_text(annual_yuan, amount_unit) || '与项目相加，重复计算，请更正报告。'
               else '这是部门整体的表，却按项目填报，同部门当年还有' || projects || '个项目，相加会重复' || coalesce(money_text(annual_yuan, amount_unit), '') || '，请改用部门整体自评表。'
           end as detail, annual_location as location
    from judged
)

select * from final
