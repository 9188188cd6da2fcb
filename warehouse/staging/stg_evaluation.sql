-- title: 自评表（采用的识别结果和更正）
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   form_ordinal | 表序号 | | 在文档中的次序，从1起
--   year | 年度 | |
--   year_source | 年度依据 | | stated、document、title、project_name、text、file、none；corrected 为人工更正
--   form_kind | 表类 | | project 项目、department 部门整体、transfer 转移支付
--   title | 表名 | |
--   project_name | 项目名称 | |
--   project_code | 项目编码 | |
--   unit_code | 单位编码 | |
--   region | 地区 | |
--   department | 主管部门 | |
--   implementing_unit | 实施单位 | |
--   project_total_yuan | 项目金额 | 元 |
--   amount_unit | 金额单位 | | 表中所印，或人工更正的
--   goal_expected | 预期目标 | |
--   goal_actual | 实际完成情况 | |
--   total_weight | 总分值 | 分 |
--   total_score | 总得分 | 分 | 表中所填
--   grade | 等级 | | 表中所填
--   notes | 备注 | |
--   location | 出处 | | 源文件中的位置
--   cells | 原文 | | JSON：字段 → [原文, 位置]
--   department_written_key | 主管部门名称键 | | 地区与所写名称
--   unit_written_key | 实施单位名称键 | | 地区与所写名称
--   name_text | 项目名称 | | 比较用，去掉年度和“项目”“经费”
--   code_text | 项目编码 | | 比较用
--   region_text | 地区 | | 比较用
with readings as (
    select document_key, reading_batch_no from stg_document
),

corrections as (
    select * from stg_corrected_line where part = 'head'
),

forms as (
    select left(e.document_id, 16) || '-' || e.form_ordinal as evaluation_key, e.document_id as document_key, e.form_ordinal,
           corrected(c.sets, 'year', e.year) as year, corrected(c.sets, 'year_source', e.year_source) as year_source,
           corrected(c.sets, 'form_kind', e.form_kind) as form_kind, e.title, corrected(c.sets, 'project_name', e.project_name) as project_name,
           corrected(c.sets, 'project_code', e.project_code) as project_code, corrected(c.sets, 'unit_code', e.unit_code) as unit_code,
           corrected(c.sets, 'region', e.region) as region, corrected(c.sets, 'department', e.department) as department,
           corrected(c.sets, 'implementing_unit', e.implementing_unit) as implementing_unit,
           corrected(c.sets, 'project_total_yuan', in_corrected_unit(e.project_total_yuan, cell_text(e.cells, 'project_total_amount'), c.sets, e.amount_unit)) as project_total_yuan,
           corrected(c.sets, 'amount_unit', e.amount_unit) as amount_unit,
           corrected(c.sets, 'goal_expected', e.goal_expected) as goal_expected, corrected(c.sets, 'goal_actual', e.goal_actual) as goal_actual,
           corrected(c.sets, 'total_weight', e.total_weight) as total_weight, corrected(c.sets, 'total_score', e.total_score) as total_score,
           corrected(c.sets, 'grade', e.grade) as grade, corrected(c.sets, 'notes', e.notes) as notes, e.location, e.cells
    from lake.evaluations as e
    join readings as r on r.document_key = e.document_id and r.reading_batch_no = e.batch_no
    left join corrections as c on c.document_key = e.document_id and c.form_ordinal = e.form_ordinal
),

final as (
    select *, written_key_of(region, department) as department_written_key, written_key_of(region, implementing_unit) as unit_written_key,
           nullif(project_text(project_name), '') as name_text, nullif(compare_text(project_code), '') as code_text, nullif(compare_text(region), '') as region_text
    from forms
)

select * from final order by document_key, form_ordinal
