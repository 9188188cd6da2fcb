-- title: 已报的全年自评表
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   year | 年度 | | 没有年度的表为空
--   form_kind | 表类 | | project 项目、department 部门整体、transfer 转移支付
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   region_key | 地区键 | |
--   organization_key | 实施单位键 | |
--   department_key | 主管部门键 | |
--   department_name | 主管部门 | | 统一名称；没有填的取实施单位
--   unit_name | 实施单位 | | 统一名称
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   location | 出处 | |
--   name_text | 项目名称 | | 比较用，去掉年度和“项目”“经费”
--   code_text | 项目编码 | | 比较用
--   region_text | 地区 | | 比较用
with final as (
    select e.evaluation_key, e.year, e.form_kind, e.project_key, e.project_name, e.region_key, e.organization_key, e.department_key,
           coalesce(e.department_name, e.unit_name) as department_name, e.unit_name, e.file_name, e.form_ordinal, e.location,
           s.name_text, s.code_text, s.region_text
    from fct_evaluation as e
    join stg_evaluation as s on s.evaluation_key = e.evaluation_key
    where e.version_state in ('current', 'contested') and not e.is_interim
)

select * from final order by evaluation_key
