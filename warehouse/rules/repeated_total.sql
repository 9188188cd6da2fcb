-- id: repeated_total
-- title: 同一单位多个项目总得分相同
-- category: 虚高与空转
-- scope: 现行的项目表
-- by: organization_key
-- basis: 同一单位同一年度三个以上项目总得分完全相同
-- since: 0.1
-- version: 1
with limits as (
    select evaluation_key, value as projects from fct_policy where key = 'repeated_total_projects'
),

forms as (
    select e.evaluation_key, e.project_key, e.organization_key, e.implementing_unit, e.year, e.total_score, e.score_location, l.projects as limit_projects
    from fct_evaluation as e
    join limits as l on l.evaluation_key = e.evaluation_key
    where e.is_current and e.form_kind <> 'department' and not e.is_interim
),

counted as (
    select f.*, coalesce(s.projects, 1) as projects
    from forms as f
    left join (select organization_key, year, total_score, count(distinct project_key) as projects from forms group by all having count(*) > 1) as s
         on s.organization_key = f.organization_key and s.year = f.year and s.total_score = f.total_score
),

judged as (
    select *, case when organization_key is not null and year is not null and total_score is not null then projects < limit_projects end as is_right from counted
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'info' as severity,
           plain(total_score) as printed, null::varchar as expected, case
               when is_right then null
               when is_right is null then '没有'
                    || case when organization_key is null then '实施单位' when year is null then '年度' else '总得分' end || '，无法与同一单位的其他项目比较。'
               else coalesce(implementing_unit, '该单位') || year || '年度有' || projects || '个项目的总得分都是' || plain(total_score) || '分，请核实是否逐项评分。'
           end as detail, score_location as location
    from judged
)

select * from final
