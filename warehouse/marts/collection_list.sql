-- title: 收件批次
-- grain: collection_id
-- columns:
--   collection_id | 收集批 | | 一次收件
--   received_at | 收到时间 | | UTC
--   document_count | 文档 | 个 |
--   current_document_count | 其中现行 | 个 |
--   form_count | 识别出的表 | 张 |
--   current_form_count | 其中现行表 | 张 |
--   is_withdrawn | 已整批撤回 | |
--   decided_by | 决定人 | |
--   decided_reason | 决定原因 | |
with documents as (
    select distinct collection_id, document_key from stg_observation
),

forms as (
    select document_key, count(*) as form_count, count(*) filter (is_current) as current_form_count from fct_evaluation group by document_key
),

received as (
    select collection_id, min(received_at) as received_at from stg_observation group by collection_id
),

final as (
    select d.collection_id, any_value(r.received_at) as received_at, count(*) as document_count, count(*) filter (s.state = 'current') as current_document_count,
           cast(sum(coalesce(f.form_count, 0)) as bigint) as form_count, cast(sum(coalesce(f.current_form_count, 0)) as bigint) as current_form_count,
           coalesce(any_value(c.is_withdrawn), false) as is_withdrawn, any_value(c.who) as decided_by, any_value(c.reason) as decided_reason
    from documents as d
    join received as r on r.collection_id = d.collection_id
    join dim_document as s on s.document_key = d.document_key
    left join forms as f on f.document_key = d.document_key
    left join stg_collection_decision as c on c.collection_id = d.collection_id
    group by d.collection_id
)

select * from final order by received_at desc, collection_id
