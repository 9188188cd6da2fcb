-- title: 单位
-- grain: organization_key
-- columns:
--   organization_key | 单位键 | |
--   organization_name | 单位名称 | |
--   region_key | 地区键 | |
--   unit_code | 单位编码 | |
--   is_department | 是主管部门 | |
--   is_implementing_unit | 是实施单位 | |
with named as (
    select distinct region, department as name, null as unit_code, true as is_department from stg_evaluation
    union all
    select distinct region, implementing_unit, unit_code, false from stg_evaluation
),

final as (
    select organization_key_of(region, name) as organization_key, min(name) as organization_name,
           short_key(nullif(compare_text(min(region)), '')) as region_key, max(unit_code) as unit_code,
           bool_or(is_department) as is_department, bool_or(not is_department) as is_implementing_unit
    from named
    where nullif(compare_text(name), '') is not null
    group by organization_key
)

select * from final order by organization_key
