-- title: 疑似同一项目（待人工确认）
-- grain: decision_key
-- columns:
--   decision_key | 决定键 | | 一对项目键；拆分时为写法键
--   question | 疑问 | | 名称相近、指标相同、更换单位、同码异名
--   left_key | 项目键一 | |
--   left_name | 项目名称一 | |
--   left_unit | 实施单位一 | |
--   left_years | 年度一 | |
--   right_key | 项目键二 | | 同码异名时为空
--   right_name | 项目名称二 | |
--   right_unit | 实施单位二 | |
--   right_years | 年度二 | |
--   name_likeness | 名称相似度 | 百分数 |
--   shared_indicators | 相同的三级指标 | 个 |
--   indicator_count | 三级指标 | 个 | 两者中较多的
--   effect | 合并（拆分）的后果 | |
with forms as (
    select e.evaluation_key, k.identity_key, i.variant_key, e.year, e.project_name, e.implementing_unit, e.unit_name, e.region_key, i.name_text, i.unit_text,
           i.is_coded, e.project_key
    from fct_evaluation as e
    join stg_project_key as k on k.evaluation_key = e.evaluation_key
    join stg_project_identity as i on i.evaluation_key = e.evaluation_key
    where (e.is_current or e.version_state = 'contested') and not e.is_interim and e.form_kind <> 'department' and e.year is not null and i.name_text is not null
),

projects as (
    select project_key, arg_max(project_name, year) as project_name, arg_max(name_text, year) as name_text, arg_max(unit_text, year) as unit_text,
           arg_max(implementing_unit, year) as unit, arg_max(region_key, year) as region_key, min(year) as first_year, max(year) as last_year,
           string_agg(distinct cast(year as varchar), '、' order by cast(year as varchar)) as years
    from forms
    group by project_key
),

-- The one ends where the other begins, a year's gap at most: two projects of one year are two projects. Unit and name apart: an "or" between them would have
-- the engine hold all pairs of a region's projects against each other.
neighbours as (
    select l.project_key, r.project_key as right_key
    from projects as l
    join projects as r on r.unit_text = l.unit_text and r.region_key is not distinct from l.region_key and r.first_year between l.last_year + 1 and l.last_year + 2
    union
    select l.project_key, r.project_key
    from projects as l
    join projects as r on r.name_text = l.name_text and r.region_key is not distinct from l.region_key and r.first_year between l.last_year + 1 and l.last_year + 2
),

pairs as (
    select l.*, r.project_key as right_key, r.project_name as right_name, r.name_text as right_text, r.unit_text as right_unit_text, r.unit as right_unit,
           r.years as right_years, likeness_pct(l.name_text, r.name_text) as name_likeness
    from neighbours as n
    join projects as l on l.project_key = n.project_key
    join projects as r on r.project_key = n.right_key
),

paired as (
    select project_key from neighbours union select right_key from neighbours
),

indicators as (
    select distinct f.project_key, s.level3_text as level3
    from paired as p
    join forms as f on f.project_key = p.project_key
    join fct_indicator_score as s on s.evaluation_key = f.evaluation_key
    where length(s.level3_text) >= 3 and not regexp_matches(s.level3, '^(未设置|不适用)')
),

indicator_counts as (
    select project_key, cast(count(*) as integer) as indicator_count from indicators group by project_key
),

shared as (
    select p.project_key, p.right_key, cast(count(*) as integer) as shared_indicators
    from pairs as p
    join indicators as l on l.project_key = p.project_key
    join indicators as r on r.project_key = p.right_key and r.level3 = l.level3
    group by p.project_key, p.right_key
),

measured as (
    select p.*, coalesce(s.shared_indicators, 0) as shared_indicators, greatest(coalesce(a.indicator_count, 0), coalesce(b.indicator_count, 0)) as indicator_count,
           coalesce(s.shared_indicators, 0) >= 3
           and coalesce(s.shared_indicators, 0) * 5 >= 3 * greatest(coalesce(a.indicator_count, 0), coalesce(b.indicator_count, 0)) as has_same_indicators
    from pairs as p
    left join shared as s on s.project_key = p.project_key and s.right_key = p.right_key
    left join indicator_counts as a on a.project_key = p.project_key
    left join indicator_counts as b on b.project_key = p.right_key
),

linked as (
    select least(project_key, right_key) || '|' || greatest(project_key, right_key) as decision_key, case
               when right_unit_text <> unit_text and has_same_indicators then '更换单位'
               when right_unit_text <> unit_text then null
               when name_likeness >= 65 or contains(name_text, right_text) or contains(right_text, name_text) then '名称相近'
               when has_same_indicators then '指标相同' end as question,
           project_key as left_key, project_name as left_name, unit as left_unit, years as left_years, right_key, right_name, right_unit, right_years,
           name_likeness, shared_indicators, indicator_count, '合并后成为一个项目，历年为' || years || '、' || right_years || '。' as effect
    from measured
),

-- Forms of one code under names that have little in common.
variants as (
    select identity_key, variant_key, min(name_text) as name_text, arg_max(project_name, year) as project_name, arg_max(implementing_unit, year) as unit,
           string_agg(distinct cast(year as varchar), '、' order by cast(year as varchar)) as years, min(year) as first_year
    from forms
    where is_coded
    group by identity_key, variant_key
),

split_up as (
    select v.variant_key as decision_key, '同码异名' as question, f.identity_key as left_key, f.project_name as left_name, f.unit as left_unit,
           f.years as left_years, null as right_key, v.project_name as right_name, v.unit as right_unit, v.years as right_years,
           likeness_pct(v.name_text, f.name_text) as name_likeness, 0 as shared_indicators, 0 as indicator_count,
           '拆分后“' || v.project_name || '”（' || v.years || '）成为另一个项目。' as effect
    from variants as v
    join variants as f on f.identity_key = v.identity_key and f.variant_key <> v.variant_key
    qualify row_number() over (partition by v.variant_key order by f.first_year, f.variant_key) = 1
        and row_number() over (partition by v.identity_key order by v.first_year, v.variant_key) > 1
),

final as (
    from (from linked where question is not null union all by name from split_up where name_likeness < 40)
    where decision_key not in (select decision_key from stg_identity_decision where subject = 'project')
    qualify row_number() over (partition by decision_key order by question) = 1
)

select * from final order by question, left_name, decision_key
