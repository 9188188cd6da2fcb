-- title: 单位
-- grain: organization_key
-- columns:
--   organization_key | 单位键 | |
--   organization_name | 单位名称 | | 最近年度用得最多的写法
--   spellings | 写法 | | 表中出现过的各种写法
--   spelling_count | 写法数 | 种 |
--   region_key | 地区键 | |
--   region_code | 行政区划代码 | | GB/T 2260，认不出的为空
--   unit_code | 单位编码 | |
--   parent_key | 主管部门键 | | 最近一张表所写的主管部门
--   is_department | 是主管部门 | |
--   is_implementing_unit | 是实施单位 | |
with spellings as (
    select *, row_number() over (partition by organization_key order by last_year desc nulls last, form_count desc, length(name), name) as rank_no
    from stg_organization
),

bodies as (
    select organization_key, min(name) filter (rank_no = 1) as organization_name, string_agg(name, '、' order by rank_no) as spellings,
           cast(count(*) as integer) as spelling_count, short_key(nullif(compare_text(min(region)), '')) as region_key, max(unit_code) as unit_code,
           bool_or(is_department) as is_department, bool_or(is_implementing_unit) as is_implementing_unit
    from spellings
    group by organization_key
),

-- Materialized: the engine would pair all bodies with all others first.
implementing as materialized (
    select u.organization_key, e.department_written_key, e.year, e.evaluation_key
    from stg_evaluation as e
    join stg_organization as u on u.written_key = e.unit_written_key
),

parents as (
    select i.organization_key, d.organization_key as parent_key
    from implementing as i
    join stg_organization as d on d.written_key = i.department_written_key
    where d.organization_key <> i.organization_key
    qualify row_number() over (partition by i.organization_key order by i.year desc nulls last, i.evaluation_key) = 1
),

final as (
    select b.organization_key, b.organization_name, b.spellings, b.spelling_count, b.region_key, r.region_code, b.unit_code, p.parent_key, b.is_department,
           b.is_implementing_unit
    from bodies as b
    left join dim_region as r on r.region_key = b.region_key
    left join parents as p on p.organization_key = b.organization_key
)

select * from final order by organization_key
