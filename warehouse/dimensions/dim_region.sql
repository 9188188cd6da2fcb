-- title: 地区
-- grain: region_key
-- columns:
--   region_key | 地区键 | |
--   region_name | 地区 | | 表中所写
--   region_code | 行政区划代码 | | GB/T 2260，认不出的为空
--   level | 级别 | | province、prefecture 或 county
--   parent_code | 上级代码 | |
with written as (
    select distinct region, left(project_code, 6) as code from stg_evaluation
),

named as (
    select short_key(compare_text(region)) as region_key, min(region) as region_name, list(distinct code) as codes
    from written
    where nullif(compare_text(region), '') is not null
    group by region_key
),

-- The narrowest division above counties whose name stands in the text; development zones have no code and go by their name.
upper_divisions as (
    select n.region_key, r.region_code, r.level, r.parent_code
    from named as n
    join reference.regions as r on contains(n.region_name, r.region_name)
    where r.level <> 'county'
    qualify row_number() over (partition by n.region_key order by r.level = 'prefecture' desc, length(r.region_name) desc, r.region_code) = 1
),

counties as (
    select c.region_code, c.region_name, c.parent_code, p.region_name as parent_name, coalesce(g.region_name, p.region_name) as province_name
    from reference.regions as c
    join reference.regions as p on p.region_code = c.parent_code
    left join reference.regions as g on g.region_code = p.parent_code
    where c.level = 'county'
),

-- 海港市青山区: a county's name behind that of its city or province, or alone. There are several 鼓楼区 and 新城区: the codes of the place's own projects say which; where they do not, nobody knows.
county_candidates as (
    select n.region_key, c.region_code, c.parent_code, list_contains(n.codes, c.region_code) as is_told, count(*) over (partition by n.region_key) as candidates,
           count(*) filter (where list_contains(n.codes, c.region_code)) over (partition by n.region_key) as told
    from named as n
    join counties as c on ends_with(n.region_name, c.region_name)
    where left(n.region_name, length(n.region_name) - length(c.region_name)) in ('', c.parent_name, c.province_name, c.province_name || c.parent_name)
),

county_divisions as (
    select region_key, region_code, 'county' as level, parent_code from county_candidates where candidates = 1 or (is_told and told = 1)
)

select n.region_key, n.region_name, coalesce(c.region_code, u.region_code) as region_code, coalesce(c.level, u.level) as level, coalesce(c.parent_code, u.parent_code) as parent_code
from named as n
left join county_divisions as c on c.region_key = n.region_key
left join upper_divisions as u on u.region_key = n.region_key
order by n.region_key
