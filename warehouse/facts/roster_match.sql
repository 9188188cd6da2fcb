-- title: 应报名单与自评表的对应
-- grain: year, line_no, evaluation_key
-- columns:
--   year | 年度 | | 名单的年度
--   line_no | 名单序号 | |
--   evaluation_key | 自评表 | | 当年、上年或没有年度的表
--   form_year | 表的年度 | |
--   project_key | 项目键 | |
--   matched_by | 对应依据 | | code 编码、name 单位和名称、unit 名单只写单位、similar 单位相同而名称相近，或者名单写单位而表只写主管部门
--   is_ended | 已结束 | | 名单中标明
with lines as (
    select * from stg_roster
),

forms as (
    select *
    from filed_form
    where exists (from lines) and (year is null or year in (select year from lines) or year + 1 in (select year from lines))
),

-- Every spelling of the bodies that a form names.
bodies as (
    select f.evaluation_key, organization_text(o.name) as body_text, f.organization_key is null as has_no_unit
    from forms as f
    join stg_organization as o on o.organization_key = f.organization_key
    union
    select f.evaluation_key, organization_text(o.name), f.organization_key is null
    from forms as f
    join stg_organization as o on o.organization_key = f.department_key
),

-- Units of one department have projects of one name: the department alone counts only where the line or the form names no unit.
pairs as (
    select l.year, l.line_no, b.evaluation_key, true as is_of_body from lines as l join bodies as b on b.body_text = l.unit_text
    union
    select l.year, l.line_no, b.evaluation_key, l.unit_text is null from lines as l join bodies as b on b.body_text = l.department_text where l.unit_text is null or b.has_no_unit
    union
    select l.year, l.line_no, f.evaluation_key, true from lines as l join forms as f on f.name_text = l.name_text where coalesce(l.unit_text, l.department_text) is null
),

compared as (
    select p.year, p.line_no, p.evaluation_key, l.is_ended, case
               when l.code_text = f.code_text and f.form_kind <> 'department' then 'code'
               when l.name_text is null and l.code_text is null and p.is_of_body then 'unit'
               when f.form_kind = 'department' then null
               -- A school was said to have filed because its education bureau had: a form that names the department alone may be any of its units'.
               when l.name_text is null and l.code_text is null then 'similar'
               when l.name_text = f.name_text then 'name'
               when likeness_pct(l.name_text, f.name_text) >= 60 then 'similar' end as matched_by
    from pairs as p
    join lines as l on l.year = p.year and l.line_no = p.line_no
    join forms as f on f.evaluation_key = p.evaluation_key
    where (l.region_text is null or f.region_text is null or l.region_text = f.region_text) and (f.year is null or l.year - f.year in (0, 1))
),

-- The codes of the national budget system are unique in the country, whatever the body is called.
coded as (
    select l.year, l.line_no, f.evaluation_key, l.is_ended, 'code' as matched_by
    from lines as l
    join forms as f on f.code_text = l.code_text and length(l.code_text) >= 12
    where f.form_kind <> 'department' and (f.year is null or l.year - f.year in (0, 1))
),

matched as (
    select distinct m.year, m.line_no, m.evaluation_key, f.year as form_year, f.project_key, m.matched_by, m.is_ended
    from (from compared where matched_by is not null union all by name from coded) as m
    join forms as f on f.evaluation_key = m.evaluation_key
    qualify row_number() over (partition by m.year, m.line_no, m.evaluation_key order by array_position(['code', 'name', 'unit', 'similar'], m.matched_by)) = 1
),

-- A form that is one line's own is not another line's near miss, nor is it one where the line has a form of its own.
final as (
    select *
    from matched
    qualify matched_by <> 'similar'
        or not (bool_or(matched_by in ('code', 'name')) over (partition by year, evaluation_key)
                or bool_or(matched_by in ('code', 'name')) over (partition by year, line_no, form_year))
)

select * from final order by year, line_no, evaluation_key
