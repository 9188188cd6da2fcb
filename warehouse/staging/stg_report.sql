-- title: 自评报告（采用的识别结果）
-- grain: document_key
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   title | 报告标题 | |
--   department | 填报部门 | |
--   region | 地区 | |
--   year | 年度 | |
--   basis_document | 依据文号 | |
--   total_projects | 全部项目数 | 个 |
--   total_amount_yuan | 全部金额 | 元 |
--   total_executed_yuan | 全部执行 | 元 |
--   total_rate_pct | 全部执行率 | % |
--   initial_projects | 年初预算项目数 | 个 |
--   initial_amount_yuan | 年初预算金额 | 元 |
--   initial_executed_yuan | 年初预算执行 | 元 |
--   initial_rate_pct | 年初预算执行率 | % |
--   added_projects | 年中追加项目数 | 个 |
--   added_amount_yuan | 年中追加金额 | 元 |
--   added_executed_yuan | 年中追加执行 | 元 |
--   added_rate_pct | 年中追加执行率 | % |
--   location | 出处 | | 源文件中的位置
--   cells | 原文 | | JSON：字段 → [原文, 位置]
with readings as (
    select document_key, reading_batch_no from stg_document
),

final as (
    select p.document_id as document_key,
           p.title, p.department, p.region, p.year, p.basis_document, p.total_projects, p.total_amount_yuan, p.total_executed_yuan,
           p.total_rate_pct, p.initial_projects, p.initial_amount_yuan, p.initial_executed_yuan, p.initial_rate_pct, p.added_projects,
           p.added_amount_yuan, p.added_executed_yuan, p.added_rate_pct, p.location, p.cells
    from lake.reports as p
    join readings as r on r.document_key = p.document_id and r.reading_batch_no = p.batch_no
    qualify row_number() over (partition by p.document_id order by p.location) = 1
)

select * from final order by document_key
