-- title: 表中所写的单位名称属于哪个单位
-- grain: written_key
-- columns:
--   written_key | 名称键 | | 地区与所写名称
--   organization_key | 单位键 | | 不分本级，相同编码和人工合并的为一个单位
--   own_key | 合并前的单位键 | |
--   region | 地区 | | 表中所写
--   name | 名称 | | 表中所写
--   unit_code | 单位编码 | |
--   is_department | 是主管部门 | |
--   is_implementing_unit | 是实施单位 | |
--   form_count | 表数 | 张 |
--   last_year | 最近年度 | |
with written as (
    select department_written_key as written_key, region, department as name, null as unit_code, year, true as is_department from stg_evaluation
    union all
    select unit_written_key, region, implementing_unit, unit_code, year, false from stg_evaluation
),

named as (
    select written_key, organization_key_of(min(region), min(name)) as own_key, min(region) as region, min(name) as name,
           max(nullif(compare_text(unit_code), '')) as unit_code, bool_or(is_department) as is_department, bool_or(not is_department) as is_implementing_unit,
           cast(count(*) as integer) as form_count, max(year) as last_year
    from written
    where written_key is not null
    group by written_key
),

-- One code, one body: codes are unique within a place.
coded as (
    select own_key, min(own_key) over (partition by compare_text(region), unit_code) as root_key
    from named
    where unit_code is not null
),

edges as (
    select own_key as left_key, root_key as right_key from coded where own_key <> root_key
    union
    select left_key, right_key from stg_identity_decision where subject = 'organization' and verdict = 'same'
),

both_ways as (
    select left_key, right_key from edges
    union
    select right_key, left_key from edges
),

reached as (
    from (
        with recursive walk(own_key, root_key) as (
            select left_key, left_key from both_ways
            union
            select w.own_key, b.right_key from walk as w join both_ways as b on b.left_key = w.root_key
        )
        select own_key, min(root_key) as root_key from walk group by own_key
    )
),

final as (
    select n.written_key, coalesce(r.root_key, n.own_key) as organization_key, n.own_key, n.region, n.name, n.unit_code, n.is_department,
           n.is_implementing_unit, n.form_count, n.last_year
    from named as n
    left join reached as r on r.own_key = n.own_key
)

select * from final order by written_key
