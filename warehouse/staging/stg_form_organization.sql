-- title: 自评表的单位
-- grain: evaluation_key
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   organization_key | 实施单位键 | |
--   unit_name | 实施单位（统一名称） | | 同一单位的各种写法归为一个
--   department_key | 主管部门键 | |
--   department_name | 主管部门（统一名称） | | 没有填的取实施单位

-- What a body is called comes of all forms that name it: a table of its own, so that a new form changes those forms whose names it changes and no other.
select e.evaluation_key, u.organization_key, un.organization_name as unit_name, b.organization_key as department_key,
       coalesce(bn.organization_name, un.organization_name) as department_name
from stg_evaluation as e
left join stg_organization as u on u.written_key = e.unit_written_key
left join stg_organization as b on b.written_key = e.department_written_key
left join dim_organization as un on un.organization_key = u.organization_key
left join dim_organization as bn on bn.organization_key = b.organization_key
order by e.evaluation_key
