-- title: 自评表（采用的识别结果）
-- grain: evaluation_key
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   form_ordinal | 表序号 | | 在文档中的次序，从1起
--   year | 年度 | |
--   year_source | 年度依据 | | stated、document、title、project_name、text、file 或 none
--   form_kind | 表类 | | project 项目、department 部门整体、transfer 转移支付
--   title | 表名 | |
--   project_name | 项目名称 | |
--   project_code | 项目编码 | |
--   unit_code | 单位编码 | |
--   region | 地区 | |
--   department | 主管部门 | |
--   implementing_unit | 实施单位 | |
--   project_total_yuan | 项目金额 | 元 |
--   amount_unit | 金额单位 | | 表中所印
--   goal_expected | 预期目标 | |
--   goal_actual | 实际完成情况 | |
--   total_weight | 总分值 | 分 |
--   total_score | 总得分 | 分 | 表中所填
--   grade | 等级 | | 表中所填
--   notes | 备注 | |
--   location | 出处 | | 源文件中的位置
--   cells | 原文 | | JSON：字段 → [原文, 位置]
with readings as (
    select document_key, reading_batch_no from stg_document
),

final as (
    select left(e.document_id, 16) || '-' || e.form_ordinal as evaluation_key, e.document_id as document_key, e.form_ordinal, e.year, e.year_source,
           e.form_kind, e.title, e.project_name, e.project_code, e.unit_code, e.region, e.department, e.implementing_unit, e.project_total_yuan,
           e.amount_unit, e.goal_expected, e.goal_actual, e.total_weight, e.total_score, e.grade, e.notes, e.location, e.cells
    from lake.evaluations as e
    join readings as r on r.document_key = e.document_id and r.reading_batch_no = e.batch_no
)

select * from final order by document_key, form_ordinal
