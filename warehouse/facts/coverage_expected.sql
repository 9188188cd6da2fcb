-- title: 上年报过、本年应报的项目
-- grain: year, project_key
-- columns:
--   year | 年度 | | 应报的年度
--   project_key | 项目键 | |
--   evaluation_key | 上年的自评表 | |
--   found_key | 本年的自评表 | | 没有报的为空
--   doubtful_key | 可能是它的表 | | 没有年度的同一项目，或本年新出现、同单位名称相近的表
--   is_ended | 已结束 | | 名单中标明
with forms as (
    select * from filed_form
),

previous as (
    select f.year + 1 as year, f.*  exclude (year)
    from forms as f
    where f.form_kind <> 'department' and f.year is not null
    qualify row_number() over (partition by f.project_key, f.year order by f.evaluation_key) = 1
),

-- A year is being collected once the place, the department or the unit has filed anything for it.
collected as (
    select distinct year, 'region' as scope, region_key as scope_key from forms where region_key is not null
    union all
    select distinct year, 'department', department_key from forms where department_key is not null
    union all
    select distinct year, 'unit', organization_key from forms where organization_key is not null
),

due as (
    select p.*
    from previous as p
    where exists (from collected as c where c.year = p.year and c.scope = 'region' and c.scope_key = p.region_key)
       or exists (from collected as c where c.year = p.year and c.scope = 'department' and c.scope_key = p.department_key)
       or exists (from collected as c where c.year = p.year and c.scope = 'unit' and c.scope_key = p.organization_key)
),

-- What the year's own list speaks of is judged by the list.
listed as (
    select distinct m.year, m.project_key from roster_match as m where m.form_year = m.year - 1 and m.matched_by <> 'unit'
),

ended as (
    select distinct form_year + 1 as year, project_key from roster_match where is_ended and matched_by in ('code', 'name') and form_year is not null
),

newcomers as (
    select f.* from forms as f where not exists (from forms as b where b.project_key = f.project_key and b.year = f.year - 1)
),

-- Equal keys alone: an OR in the join would compare every project with every form.
filed as (
    select project_key, year, min(evaluation_key) as evaluation_key from forms group by project_key, year
),

found as (
    select d.year, d.project_key, d.evaluation_key, f.evaluation_key as found_key, u.evaluation_key as undated_key
    from due as d
    left join filed as f on f.project_key = d.project_key and f.year = d.year
    left join (from filed where year is null) as u on u.project_key = d.project_key
),

missed as (
    select d.* from due as d join found as f on f.year = d.year and f.project_key = d.project_key and f.found_key is null
),

-- A project renamed within its unit, or the same name under another unit of the place.
candidates as (
    select m.year, m.project_key, n.evaluation_key, likeness_pct(n.name_text, m.name_text) as likeness
    from missed as m
    join newcomers as n on n.year = m.year and n.organization_key = m.organization_key and n.form_kind <> 'department'
    where likeness >= 60
    union all
    select m.year, m.project_key, n.evaluation_key, 100
    from missed as m
    join newcomers as n on n.year = m.year and n.region_key = m.region_key and n.name_text = m.name_text and n.form_kind <> 'department'
),

renamed as (
    select year, project_key, arg_max(evaluation_key, (likeness, evaluation_key)) as similar_key from candidates group by year, project_key
),

final as (
    select f.year, f.project_key, f.evaluation_key, f.found_key, coalesce(f.undated_key, s.similar_key) as doubtful_key, e.project_key is not null as is_ended
    from found as f
    left join renamed as s on s.year = f.year and s.project_key = f.project_key
    left join ended as e on e.year = f.year and e.project_key = f.project_key
    where not exists (from listed as l where l.year = f.year and l.project_key = f.project_key)
)

select * from final order by year, project_key
