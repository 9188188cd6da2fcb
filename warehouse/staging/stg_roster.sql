-- title: 应报名单（各年度最近一次导入）
-- grain: year, line_no
-- columns:
--   year | 年度 | | 应报自评表的年度
--   line_no | 名单序号 | | 在名单中的次序，从1起
--   region | 地区 | | 名单所写
--   department | 主管部门 | | 名单所写
--   unit | 实施单位 | | 名单所写
--   project_name | 项目名称 | | 名单所写；为空时要求该单位至少报一张表
--   project_code | 项目编码 | | 名单所写
--   is_ended | 已结束 | | 名单中标明不再应报
--   file_name | 名单文件 | |
--   location | 出处 | | 名单中的位置
--   imported_at | 导入时间 | | UTC
--   imported_by | 导入人 | |
--   unit_text | 单位 | | 比较用，不分本级
--   department_text | 主管部门 | | 比较用
--   name_text | 项目名称 | | 比较用，去掉年度和“项目”“经费”
--   code_text | 项目编码 | | 比较用
--   region_text | 地区 | | 比较用
with imports as (
    select *
    from lake.decisions
    where what = 'roster.import'
    qualify row_number() over (partition by key order by time desc, id desc) = 1
),

lines as (
    select cast(key as integer) as year, time as imported_at, who as imported_by, json_extract_string(value, '$.file_name') as file_name,
           unnest(from_json(json_extract(value, '$.lines'), '[{"line_no": "INTEGER", "region": "VARCHAR", "department": "VARCHAR", "unit": "VARCHAR",
               "project_name": "VARCHAR", "project_code": "VARCHAR", "is_ended": "BOOLEAN", "location": "VARCHAR"}]')) as line
    from imports
),

final as (
    select year, line.line_no as line_no, line.region as region, line.department as department, line.unit as unit, line.project_name as project_name,
           line.project_code as project_code, line.is_ended as is_ended, file_name, line.location as location, imported_at, imported_by,
           nullif(organization_text(line.unit), '') as unit_text, nullif(organization_text(line.department), '') as department_text,
           nullif(project_text(line.project_name), '') as name_text, nullif(compare_text(line.project_code), '') as code_text,
           nullif(compare_text(line.region), '') as region_text
    from lines
)

select * from final order by year, line_no
