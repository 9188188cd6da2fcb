-- id: coverage_gap
-- title: 应报未报
-- category: 跨文档跨年度
-- scope: 每个应报的项目或单位
-- basis: 应报名单所列、或上年报过且未标明结束的项目，本年应有自评表
-- since: 0.1
-- version: 1

-- What is there needs no sentence: forms are looked up for the others alone.
with due as (
    select *, case when state <> 'filed' then last_evaluation_key end as last_key, case when state = 'doubtful' then doubtful_key end as asked_key
    from fct_coverage
    where state in ('filed', 'missing', 'doubtful') and basis in ('roster', 'last_year')
),

described as (
    select c.coverage_key, c.state, c.project_name, coalesce('“' || c.project_name || '”', '') as project, coalesce(c.unit, c.department, '') as body, c.year, c.location,
           case when c.basis = 'roster' then '应报名单“' || c.roster_file || '”列有' || body || project
                else body || (c.year - 1) || '年度报过' || project || '（' || l.file_name || '第' || l.form_ordinal || '张表）' end as reason,
           case when d.year is null then '有一张没有写明年度的表（' || d.file_name || '第' || d.form_ordinal || '张表）'
                else '有' || coalesce(d.unit_name, d.department_name, '') || coalesce('的“' || d.project_name || '”', '的表') || '（' || d.file_name || '第' || d.form_ordinal || '张表）' end as candidate
    from due as c
    left join filed_form as l on l.evaluation_key = c.last_key
    left join filed_form as d on d.evaluation_key = c.asked_key
),

-- No form is judged here but what should be there: its key stands in the form's place.
final as (
    select coverage_key as evaluation_key, null::integer as row_no, null::varchar as subject,
           case state when 'filed' then 'pass' when 'missing' then 'fail' else 'undetermined' end as verdict, 'warning' as severity,
           null::varchar as printed, null::varchar as expected, case state
               when 'missing' then reason || '，没有收到' || year || '年度的自评表，请补报；已结束的请在应报名单中标明“已结束”。'
               when 'doubtful' then reason || '，没有收到' || year || '年度的自评表，但' || candidate || '，请确认是不是' || case when project_name is null then '该单位的表。' else '同一个项目。' end end as detail, location
    from described
)

select * from final
